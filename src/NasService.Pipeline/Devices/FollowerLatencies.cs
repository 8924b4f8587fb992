using NasService.Core.Evaluations;
using NasService.Core.Latency;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Search.Devices;
using NasService.Core.Spaces;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Devices;

/// <summary>What the devices that follow need for networks that they have not measured, by transfer from the first one.</summary>
internal sealed class FollowerLatencies(SecondDevice second)
{
    /// <summary>Of all followers of a job; empty for a job on one device.</summary>
    /// <param name="session">The job.</param>
    /// <param name="stored">What is evaluated.</param>
    /// <param name="cancellationToken">Ends the fits.</param>
    public LatencyBook Complete(JobSession session, IReadOnlyList<Evaluation> stored, CancellationToken cancellationToken)
        => session.Definition.Latency.HasFollowers
            ? new LatencyBook(session.Scenarios.Where(s => s.Device is not null)
                .ToDictionary(s => s.Suffix, s => Complete(session, s, stored, cancellationToken), StringComparer.Ordinal))
            : LatencyBook.Measured;

    /// <summary>
    /// Of one, by architecture. A network that the device has no kernels for is as slow as the slowest baseline there: it cannot gain
    /// anything.
    /// </summary>
    private IReadOnlyDictionary<string, double> Complete(
        JobSession session, LatencyScenario follower, IReadOnlyList<Evaluation> stored, CancellationToken cancellationToken)
    {
        Evaluation[] rows = [.. stored.Where(e => e.Succeeded)];
        if (rows.Length == 0)
        {
            return new Dictionary<string, double>(StringComparer.Ordinal);
        }

        var all = second.Complete(FeaturesOf(session.Space, rows), [.. rows.Select(e => e.Latency!.MedianMs)], MeasuredOf(rows, follower),
            cancellationToken);
        var largest = session.Space.Largest(32).Id;
        var worst = rows.Index().FirstOrDefault(r => r.Item.ArchitectureId == largest) is { Item: not null } found ? all[found.Index]
            : all.Max();
        var device = session.MeterOf(follower).Device;
        return rows.Zip(all).ToDictionary(
            r => r.First.ArchitectureId,
            r => DeviceFormats.Runs(device, session.Space.Plan(r.First.Genes.AsSpan())) ? r.Second : Math.Max(worst, r.Second),
            StringComparer.Ordinal);
    }

    public static FeatureMatrix FeaturesOf(SearchSpace space, IEnumerable<Evaluation> rows)
        => FeatureMatrix.Encode(new SpaceEncodings(space).Cost, [.. rows.Select(e => e.Genes.AsMemory())]);

    /// <summary>By row.</summary>
    public static Dictionary<int, double> MeasuredOf(IEnumerable<Evaluation> rows, LatencyScenario follower)
        => rows.Index().Where(r => r.Item.LatencyOf(follower) is not null)
            .ToDictionary(r => r.Index, r => r.Item.LatencyOf(follower)!.MedianMs);
}
