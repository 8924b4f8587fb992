using System.Globalization;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Metrics;
using NasService.Core.Pareto;

namespace NasService.Pipeline.Fronts;

/// <summary>What a user may call a point of a front.</summary>
public static class FrontPick
{
    private static readonly Dictionary<string, Func<StoredFront, QualityMetric, int>> s_picks = new(StringComparer.Ordinal)
    {
        ["knee"] = (front, metric) => KneePoint.IndexOf([.. front.Points.Select(p => FrontBuilder.Vector(metric, p))]),
        ["quality"] = (front, metric) => IndexOfMin(front, p => metric.Minimized(p.Validation.Value)),
        ["latency"] = (front, _) => IndexOfMin(front, p => p.Latency.MedianMs),
    };

    /// <param name="front">One point or more.</param>
    /// <param name="pick"><c>knee</c>, <c>quality</c> (or the name of the metric, as in <c>accuracy</c>), <c>latency</c>, or a 1-based
    /// place in the front, fastest first.</param>
    /// <param name="metric">Of the task.</param>
    /// <exception cref="InputException">The front has no such point.</exception>
    public static FrontPoint Of(StoredFront front, string pick, QualityMetric metric)
    {
        if (s_picks.TryGetValue(pick == metric.Name ? "quality" : pick, out var choose))
        {
            return front.Points[choose(front, metric)];
        }

        return int.TryParse(pick, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= front.Points.Length
            ? front.Points[number - 1]
            : throw new InputException("--pick", "The front has no such point.", pick, $"{string.Join(", ", s_picks.Keys)}, 1 to {front.Points.Length}");
    }

    private static int IndexOfMin(StoredFront front, Func<FrontPoint, double> value)
        => Enumerable.Range(0, front.Points.Length).MinBy(i => value(front.Points[i]));
}
