using System.Collections.Immutable;
using NasService.Core.Artifacts;
using NasService.Core.Fronts;
using NasService.Core.Input;
using NasService.Core.Latency;
using NasService.Core.Networks;
using NasService.Core.Progress;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Measurement.Quality;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Sensitivity;

/// <summary>
/// What int8 costs and brings, unit by unit: each block or layer of one network alone in int8, every file scored on the same images and all measured
/// together, the fp32 file as anchor.
/// </summary>
/// <param name="session">The job.</param>
/// <param name="models">Its exporter.</param>
/// <param name="folder">Gets the files; this study's alone.</param>
internal sealed class SensitivityStudy(JobSession session, CandidateModels models, string folder)
{
    /// <param name="architecture">The network; its policy is the row <c>own policy</c>.</param>
    /// <param name="byLayer">One row a layer, else one a block.</param>
    /// <param name="images">Of those that ranked candidates, the first so many.</param>
    /// <param name="progress">Where it is told.</param>
    /// <param name="cancellationToken">Ends between networks, and inside them between batches of images.</param>
    /// <returns>fp32 first, then the units in the network's order, all int8, the own policy.</returns>
    public async Task<ImmutableArray<SensitivityRow>> RunAsync(
        Architecture architecture, bool byLayer, int images, IProgressReporter progress, CancellationToken cancellationToken)
    {
        var own = session.Space.Plan(architecture);
        var units = SensitivityUnit.Of(own, byLayer);
        ImmutableHashSet<string> all = [.. units.SelectMany(u => u.Layers)];
        (string Name, NetworkPlan Plan)[] variants =
        [
            ("fp32", SensitivityUnit.WithInt8(own, [])),
            .. units.Select(u => (u.Name, SensitivityUnit.WithInt8(own, u.Layers))),
            ("all int8", SensitivityUnit.WithInt8(own, all)),
            ("own policy", own),
        ];
        using var stage = progress.Begin("sensitivity", 2 * variants.Length, "models");
        var scored = await ScoreAsync(architecture, variants, images, n => stage.Report(n), cancellationToken);
        var latencies = await MeasureAsync([.. scored.Select(s => s.File)], n => stage.Report(variants.Length + n), cancellationToken);
        return [.. variants.Select((v, i) => Row(v.Name, v.Plan, scored[i], latencies[i], scored[0], latencies[0]))];
    }

    /// <exception cref="InputException">The space's task has no right and wrong answers, which the paired losses are made of.</exception>
    public static void RequireClasses(SearchSpace space)
    {
        if (space.Definition.Task.Targets != TargetKind.Class)
        {
            throw new InputException("job", "Only answers that are right or wrong can be compared picture by picture.", space.Definition.Task.Name, "a job whose pictures have a class each");
        }
    }

    private static bool[] Right((float[] Outputs, TargetRows Targets) answers)
    {
        var (outputs, targets) = answers;
        var classes = outputs.Length / targets.Count;
        var right = new bool[targets.Count];
        for (var i = 0; i < right.Length; i++)
        {
            right[i] = AccuracyMeter.IsRight(outputs.AsSpan(i * classes, classes), targets.Of(i)[0]);
        }

        return right;
    }

    private static SensitivityRow Row(string name, NetworkPlan plan, Scored scored, LatencyMeasurement latency, Scored fp32, LatencyMeasurement fp32Latency)
    {
        var (loss, low, high) = PairedLoss.Of(fp32.Correct, scored.Correct);
        return new SensitivityRow(
            name,
            (double)scored.Correct.Count(c => c) / scored.Correct.Length,
            100 * loss,
            [100 * low, 100 * high],
            FrontLatency.From(latency),
            fp32Latency.MedianMs / latency.MedianMs,
            scored.File.Bytes,
            plan.Bytes);
    }

    private async Task<Scored[]> ScoreAsync(
        Architecture architecture, (string Name, NetworkPlan Plan)[] variants, int images, Action<int> done, CancellationToken cancellationToken)
    {
        PrivateFiles.MakeFolder(folder);
        var scored = new Scored[variants.Length];
        var (next, finished) = (-1, 0);
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(t => DedicatedThread.RunAsync($"sensitivity {t}", () =>
        {
            for (var i = Interlocked.Increment(ref next); i < variants.Length; i = Interlocked.Increment(ref next))
            {
                var plan = variants[i].Plan;
                var file = new ModelFile($"sensitivity-{i}", Path.Combine(folder, $"{i}.onnx"));
                PrivateFiles.Write(file.Path, models.Export(architecture, plan, cancellationToken));
                scored[i] = new Scored(file, Right(session.Ranking.Answers(file, plan.Inputs, images, cancellationToken)));
                done(Interlocked.Increment(ref finished));
            }

            return true;
        })));
        return scored;
    }

    private async Task<LatencyMeasurement[]> MeasureAsync(IReadOnlyList<ModelFile> files, Action<int> done, CancellationToken cancellationToken)
    {
        var order = Seed.Derive(session.Definition.Seed, "sensitivity", 0);
        var metered = await session.Meter.MeasureAsync(files, files[0], session.Definition.Latency.VerifyPlan, order, new ImmediateProgress<int>(done), cancellationToken);
        return [.. metered.Select(m => m.Latency ?? throw new InvalidOperationException($"Model {m.Model.ArchitectureId} cannot be measured: {m.Error}"))];
    }

    private sealed record Scored(ModelFile File, bool[] Correct);
}
