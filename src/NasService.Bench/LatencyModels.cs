using NasService.Cli.Jobs;
using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;

namespace NasService.Bench;

/// <summary>The files that <c>nas bench latency</c> measures: a job's front, or corners and middle of the demo's space.</summary>
internal static class LatencyModels
{
    /// <summary>Architectures among which the one in the middle is looked for.</summary>
    private const int Drawn = 500;

    public static async Task<IReadOnlyList<(string Name, long Macs, ModelFile File)>> OpenAsync(SupernetSession opened, string[] names, int seed, CancellationToken cancellationToken)
    {
        var models = BenchSupernets.IsTrained(opened) ? await FrontAsync(opened, cancellationToken) : await CornersAsync(opened, seed, cancellationToken);
        if (names.Except(models.Select(m => m.Name), StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new InputException("--models", "There is no such model.", unknown, string.Join(", ", models.Select(m => m.Name)));
        }

        return names.Length == 0 ? models : [.. models.Where(m => names.Contains(m.Name))];
    }

    /// <summary>Largest, middle and smallest, each fp32 and all-int8. The middle's MACs are as near the geometric mean of the corners' as a random network's get.</summary>
    private static async Task<(string Name, long Macs, ModelFile File)[]> CornersAsync(SupernetSession opened, int seed, CancellationToken cancellationToken)
    {
        var space = opened.Session.Space;
        var (largest, smallest) = (space.Largest(32), space.Smallest(32));
        var goal = Math.Sqrt((double)space.Plan(largest).Macs * space.Plan(smallest).Macs);
        var random = Seed.Derive(seed, "bench-latency-middle", 0);
        var middle = Enumerable.Range(0, Drawn).Select(_ => space.Sample(random)).MinBy(a => Math.Abs(space.Plan(a).Macs - goal))!;
        var exporter = await opened.Session.GetModelsAsync(cancellationToken);
        var named = new[] { ("largest", largest), ("middle", middle), ("smallest", smallest) }
            .SelectMany(n => new[] { ($"{n.Item1}-fp32", space.WithBits(n.Item2, 32)), ($"{n.Item1}-int8", space.WithBits(n.Item2, 8)) });
        return await DedicatedThread.RunAsync("export", () => named.Select(n => Export(opened, exporter, n.Item1, n.Item2, cancellationToken)).ToArray());
    }

    private static (string Name, long Macs, ModelFile File) Export(SupernetSession opened, CandidateModels models, string name, Architecture architecture, CancellationToken cancellationToken)
    {
        var plan = opened.Session.Space.Plan(architecture);
        return (name, plan.Macs, models.Write(architecture, Path.Combine(opened.Scratch, $"{name}.onnx"), cancellationToken));
    }

    /// <summary>The stored files of the newest front and its baselines.</summary>
    private static async Task<(string Name, long Macs, ModelFile File)[]> FrontAsync(SupernetSession opened, CancellationToken cancellationToken)
    {
        var session = opened.Session;
        var front = await session.Store.GetFrontAsync(new FrontQuery(session.Job.Id), cancellationToken);
        if (front is not { Summary.Verified: true })
        {
            throw new InputException("--job", "The job has no verified front yet.", session.Job.Id);
        }

        var models = new List<(string Name, long Macs, ModelFile File)>();
        foreach (var point in front.Baselines.Concat(front.Points).DistinctBy(p => p.ArchitectureId))
        {
            var path = await session.Artifacts.GetVerifiedPathAsync(ArtifactDigest.Parse(point.ArtifactDigest!), cancellationToken);
            models.Add((point.Name ?? point.ArchitectureId, point.Macs, new ModelFile(point.ArchitectureId, path)));
        }

        return [.. models];
    }
}
