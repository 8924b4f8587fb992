namespace NasService.Bench.Claims.Arms;

/// <summary>Mean of differences that were taken within pairs.</summary>
/// <param name="Mean">Over the pairs.</param>
/// <param name="Low">The 95 % interval of the mean by Student's t begins here; NaN for fewer than two pairs.</param>
/// <param name="High">And ends here.</param>
internal sealed record PairedDifference(double Mean, double Low, double High)
{
    public static PairedDifference Of(IReadOnlyCollection<double> differences)
    {
        var mean = differences.Average();
        if (differences.Count < 2)
        {
            return new PairedDifference(mean, double.NaN, double.NaN);
        }

        var deviation = Math.Sqrt(differences.Sum(d => Math.Pow(d - mean, 2)) / (differences.Count - 1));
        var half = StudentT.Of(differences.Count - 1) * deviation / Math.Sqrt(differences.Count);
        return new PairedDifference(mean, mean - half, mean + half);
    }
}
