using MathNet.Numerics.Distributions;

namespace NasService.Core.Predictors.Gaussian;

/// <summary>
/// A strictly increasing map of targets to where they look normal, piecewise linear between knots and beyond the last ones along the slope of the outer fifth.
/// Without knots it is the identity.
/// </summary>
/// <param name="Values">Ascending targets; empty: identity.</param>
/// <param name="Scores">Ascending, one per value.</param>
internal sealed record TargetWarp(double[] Values, double[] Scores)
{
    public static TargetWarp Identity { get; } = new([], []);

    /// <summary>Normal scores: the k-th of n targets goes to the normal quantile of (k - 1/2) / n, ties to their mean rank. Fewer than three different targets: identity.</summary>
    public static TargetWarp NormalScores(ReadOnlySpan<double> targets)
    {
        var sorted = targets.ToArray();
        Array.Sort(sorted);
        var values = new List<double>();
        var scores = new List<double>();
        for (var start = 0; start < sorted.Length;)
        {
            var end = start + 1;
            while (end < sorted.Length && sorted[end] == sorted[start])
            {
                end++;
            }

            values.Add(sorted[start]);
            scores.Add(Normal.InvCDF(0, 1, (start + end) / 2.0 / sorted.Length));
            start = end;
        }

        return values.Count < 3 ? Identity : new TargetWarp([.. values], [.. scores]);
    }

    public double Forward(double target) => Interpolate(Values, Scores, target);

    public double Inverse(double score) => Interpolate(Scores, Values, score);

    private static double Interpolate(double[] xs, double[] ys, double x)
    {
        var last = xs.Length - 1;
        if (last < 0)
        {
            return x;
        }

        // A lone extreme must not set the slope for all that lies beyond it.
        var outer = Math.Min(Math.Max(xs.Length / 5, 1), last);
        if (x >= xs[last])
        {
            return ys[last] + ((x - xs[last]) * (ys[last] - ys[last - outer]) / (xs[last] - xs[last - outer]));
        }

        if (x <= xs[0])
        {
            return ys[0] + ((x - xs[0]) * (ys[outer] - ys[0]) / (xs[outer] - xs[0]));
        }

        var k = Array.BinarySearch(xs, x);
        if (k >= 0)
        {
            return ys[k];
        }

        k = ~k;
        return ys[k - 1] + ((ys[k] - ys[k - 1]) * (x - xs[k - 1]) / (xs[k] - xs[k - 1]));
    }
}
