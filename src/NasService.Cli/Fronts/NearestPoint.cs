using NasService.Cli.Output;
using NasService.Core.Fronts;

namespace NasService.Cli.Fronts;

/// <summary>What is said where no point of a front is as fast as was asked for.</summary>
internal static class NearestPoint
{
    /// <param name="maxLatencyMs">What was asked for.</param>
    /// <param name="front">All of it, fastest first.</param>
    public static string Sentence(double maxLatencyMs, IReadOnlyList<FrontPoint> front)
        => front.Count == 0 ? "The front has no points yet." : Sentence(maxLatencyMs, front[0].Id, front[0].LatencyMs.Median, front[0].Accuracy.Validation.Value);

    public static string Sentence(double maxLatencyMs, string id, double latencyMs, double accuracy)
        => FormattableString.Invariant($"No point of the front is at most {maxLatencyMs} ms slow; the nearest is {id} at {latencyMs:F4} ms, {Quantity.Percent(accuracy)} right.");
}
