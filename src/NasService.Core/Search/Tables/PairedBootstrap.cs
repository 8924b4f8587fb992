using NasService.Core.Seeds;

namespace NasService.Core.Search.Tables;

/// <summary>The mean of paired differences with its 95 % percentile interval (Efron and Tibshirani 1993, chapter 13).</summary>
/// <param name="Mean">Of the differences.</param>
/// <param name="Low">2.5 % of the resampled means lie below.</param>
/// <param name="High">2.5 % lie above.</param>
/// <param name="Pairs">How many differences.</param>
public sealed record PairedBootstrap(double Mean, double Low, double High, int Pairs)
{
    private const int Resamples = 10_000;

    /// <exception cref="ArgumentException">No differences.</exception>
    public static PairedBootstrap Of(IReadOnlyList<double> differences)
    {
        if (differences.Count == 0)
        {
            throw new ArgumentException("Expected one or more differences, got none.", nameof(differences));
        }

        var random = Seed.Derive(0, "paired-bootstrap", differences.Count);
        var means = new double[Resamples];
        for (var k = 0; k < means.Length; k++)
        {
            for (var i = 0; i < differences.Count; i++)
            {
                means[k] += differences[random.Next(differences.Count)] / differences.Count;
            }
        }

        Array.Sort(means);
        return new PairedBootstrap(differences.Average(), means[Resamples / 40], means[Resamples - 1 - (Resamples / 40)], differences.Count);
    }
}
