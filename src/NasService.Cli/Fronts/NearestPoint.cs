using NasService.Core.Fronts;
using NasService.Core.Metrics;

namespace NasService.Cli.Fronts;

/// <summary>What is said where no point of a front is as fast as was asked for.</summary>
internal static class NearestPoint
{
    /// <param name="maxLatencyMs">What was asked for.</param>
    /// <param name="front">All of it, fastest first.</param>
    public static string Sentence(double maxLatencyMs, IReadOnlyList<FrontPointDocument> front)
    {
        if (front.Count == 0)
        {
            return "The front has no points yet.";
        }

        var (nearest, quality) = (front[0], front[0].Quality);
        var value = QualityText.Of(quality.Unit, quality.Validation.Value);
        return FormattableString.Invariant(
            $"No point of the front is at most {maxLatencyMs} ms slow; the nearest is {nearest.Id} at {nearest.LatencyMs.Median:F4} ms, {quality.Metric} {value}.");
    }
}
