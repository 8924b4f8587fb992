namespace NasService.Bench.Claims.Arms;

/// <summary>Mean of differences that were taken within pairs.</summary>
/// <param name="Mean">Over the pairs.</param>
/// <param name="Low">The 95 % interval of the mean by Student's t begins here; NaN for fewer than two pairs.</param>
/// <param name="High">And ends here.</param>
internal sealed record PairedDifference(double Mean, double Low, double High)
{
    /// <summary>Student's t, 97.5 %, by degrees of freedom from 1 on (any table of it).</summary>
    private static readonly double[] s_t = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262];

    public static PairedDifference Of(IReadOnlyCollection<double> differences)
    {
        var mean = differences.Average();
        if (differences.Count < 2)
        {
            return new PairedDifference(mean, double.NaN, double.NaN);
        }

        var deviation = Math.Sqrt(differences.Sum(d => Math.Pow(d - mean, 2)) / (differences.Count - 1));
        var half = s_t[Math.Min(differences.Count - 2, s_t.Length - 1)] * deviation / Math.Sqrt(differences.Count);
        return new PairedDifference(mean, mean - half, mean + half);
    }
}
