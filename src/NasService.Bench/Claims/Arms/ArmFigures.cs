using System.Collections.Immutable;

namespace NasService.Bench.Claims.Arms;

/// <summary>One seed's networks of an arm as (latency in milliseconds, accuracy in percent), and how two arms compare.</summary>
internal static class ArmFigures
{
    /// <summary>
    /// How far ahead the first is, in points: the mean over latencies of the best accuracy within each. The latencies are those of both arms'
    /// networks, from the first at which both have one.
    /// </summary>
    public static double Ahead(ImmutableArray<(double Ms, double Accuracy)> first, ImmutableArray<(double Ms, double Accuracy)> second)
    {
        var from = Math.Max(first.Min(p => p.Ms), second.Min(p => p.Ms));
        return first.Concat(second).Select(p => p.Ms).Where(ms => ms >= from).Distinct().Average(ms => Within(first, ms) - Within(second, ms));
    }

    /// <summary>Best accuracy of the networks that take at most this long; all of them do where one does not.</summary>
    public static double Within(ImmutableArray<(double Ms, double Accuracy)> points, double ms) => points.Where(p => p.Ms <= ms).Max(p => p.Accuracy);

    /// <summary>Slowest over fastest of the networks that none beats in both.</summary>
    public static double FrontSpan(ImmutableArray<(double Ms, double Accuracy)> points)
    {
        var front = points.Where(p => !points.Any(o => o.Ms <= p.Ms && o.Accuracy > p.Accuracy)).ToArray();
        return front.Max(p => p.Ms) / front.Min(p => p.Ms);
    }
}
