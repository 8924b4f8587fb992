namespace NasService.Bench.Claims.Kernels;

/// <summary>Difference of two ways to train, beside what the seed alone does. All in points of accuracy.</summary>
/// <param name="Mean">First minus second.</param>
/// <param name="Low">The 95 % interval of the mean by Student's t over seeds (two samples of equal size) begins here.</param>
/// <param name="High">And ends here.</param>
/// <param name="SeedDeviation">Standard deviation between seeds, pooled over both ways.</param>
/// <param name="Seeds">How many.</param>
internal sealed record SeedDifference(double Mean, double Low, double High, double SeedDeviation, int Seeds)
{
    /// <summary>How far the interval is from no difference; 0: it holds it.</summary>
    public double BeyondNoise => Math.Max(0, Math.Max(Low, -High));

    /// <summary>NaN bounds for fewer than two seeds.</summary>
    public static SeedDifference Of(double[] first, double[] second)
    {
        var mean = first.Average() - second.Average();
        var n = first.Length;
        var deviation = Math.Sqrt((Squares(first) + Squares(second)) / (2 * (n - 1)));
        var t = n < 2 ? double.NaN : StudentT.Of(2 * (n - 1));
        var half = t * deviation * Math.Sqrt(2.0 / n);
        return new SeedDifference(mean, mean - half, mean + half, deviation, n);
    }

    private static double Squares(double[] values) => values.Sum(v => Math.Pow(v - values.Average(), 2));
}
