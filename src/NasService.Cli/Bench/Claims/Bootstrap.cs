using NasService.Core.Seeds;

namespace NasService.Cli.Bench.Claims;

/// <summary>A median with its percentile bootstrap interval (Efron and Tibshirani, An Introduction to the Bootstrap, chapter 13).</summary>
/// <param name="Median">Of the sample.</param>
/// <param name="Low">2.5th percentile of the resampled medians.</param>
/// <param name="High">97.5th percentile.</param>
/// <param name="Count">Size of the sample.</param>
internal sealed record Bootstrap(double Median, double Low, double High, int Count)
{
    private const int Resamples = 10_000;

    /// <summary>All NaN for an empty sample; one value is its own interval.</summary>
    public static Bootstrap OfMedian(IReadOnlyList<double> values, int seed)
    {
        var random = Seed.Derive(seed, "bootstrap", values.Count);
        var drawn = new double[values.Count];
        var medians = new double[Resamples];
        for (var r = 0; r < Resamples; r++)
        {
            for (var i = 0; i < drawn.Length; i++)
            {
                drawn[i] = values[random.Next(values.Count)];
            }

            medians[r] = MedianOf(drawn);
        }

        Array.Sort(medians);
        return new Bootstrap(MedianOf([.. values]), medians[(int)(0.025 * (Resamples - 1))], medians[(int)(0.975 * (Resamples - 1))], values.Count);
    }

    private static double MedianOf(double[] values)
    {
        Array.Sort(values);
        return values.Length == 0 ? double.NaN : (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }
}
