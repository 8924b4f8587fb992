using NasService.Core.Latency;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Jobs;

namespace NasService.Bench.Claims;

/// <summary>Second numbers for chosen networks: accuracy on images that ranked nobody, latency measured with all of them interleaved.</summary>
internal static class Verification
{
    /// <param name="session">The job whose supernet it is.</param>
    /// <param name="chosen">One or more; the largest fp32 network, the anchor, is added.</param>
    /// <param name="folder">Gets the files.</param>
    /// <param name="cancellationToken">Ends between networks.</param>
    /// <returns>By id.</returns>
    public static async Task<Dictionary<string, TrueEvaluation>> RunAsync(JobSession session, IEnumerable<Architecture> chosen, string folder, CancellationToken cancellationToken)
    {
        var models = await session.GetModelsAsync(cancellationToken);
        var all = chosen.Prepend(session.Space.Largest(32)).DistinctBy(a => a.Id).ToArray();
        Directory.CreateDirectory(folder);
        var files = new ModelFile[all.Length];
        var shares = new double[all.Length];
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(t => DedicatedThread.RunAsync($"verify {t}", () =>
        {
            for (var i = Interlocked.Increment(ref next); i < all.Length; i = Interlocked.Increment(ref next))
            {
                var plan = session.Space.Plan(all[i]);
                files[i] = models.Write(all[i], Path.Combine(folder, all[i].Id + ".onnx"), cancellationToken);
                shares[i] = session.Scoring.Score(files[i], plan.Inputs, cancellationToken).Value;
            }

            return true;
        })));
        var order = Seed.Derive(session.Definition.Seed, "bench-verify", 0);
        var metered = await session.Meter.MeasureAsync(files, files[0], session.Definition.Latency.VerifyPlan, order, null, cancellationToken);
        return all.Select((a, i) => new TrueEvaluation(a.Id, a.Genes, shares[i], metered[i].Latency?.MedianMs ?? double.PositiveInfinity)).ToDictionary(e => e.ArchitectureId, StringComparer.Ordinal);
    }
}
