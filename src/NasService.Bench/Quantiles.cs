namespace NasService.Bench;

/// <summary>Median and quartiles of a sample.</summary>
/// <param name="Median">Half are at most this.</param>
/// <param name="Q1">A quarter is at most this.</param>
/// <param name="Q3">Three quarters are at most this.</param>
/// <param name="Count">Size of the sample.</param>
internal sealed record Quantiles(double Median, double Q1, double Q3, int Count)
{
    /// <summary>Linear between neighbours, as numpy's default. All NaN for an empty sample.</summary>
    public static Quantiles Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return new Quantiles(At(sorted, 0.5), At(sorted, 0.25), At(sorted, 0.75), sorted.Length);
    }

    private static double At(double[] sorted, double share)
    {
        if (sorted.Length == 0)
        {
            return double.NaN;
        }

        var position = share * (sorted.Length - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
