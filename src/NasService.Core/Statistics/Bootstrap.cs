using NasService.Core.Seeds;

namespace NasService.Core.Statistics;

/// <summary>A statistic of a sample with its 95 % percentile interval (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13).</summary>
/// <param name="Estimate">Of the sample itself.</param>
/// <param name="Low">2.5 % of the resampled statistics lie below.</param>
/// <param name="High">2.5 % lie above.</param>
/// <param name="Count">Size of the sample.</param>
public sealed record Bootstrap(double Estimate, double Low, double High, int Count)
{
    private const int Resamples = 10_000;

    /// <summary>All NaN for an empty sample; one value is its own interval.</summary>
    public static Bootstrap OfMean(IReadOnlyList<double> values) => Of(values.Count, indices => Values(values, indices).Average());

    /// <summary>All NaN for an empty sample; one value is its own interval.</summary>
    public static Bootstrap OfMedian(IReadOnlyList<double> values) => Of(values.Count, indices => MedianOf([.. Values(values, indices)]));

    /// <param name="count">Size of the sample.</param>
    /// <param name="statistic">Of the elements with these indices; one may come more than once.</param>
    public static Bootstrap Of(int count, Func<IReadOnlyList<int>, double> statistic)
    {
        if (count == 0)
        {
            return new Bootstrap(double.NaN, double.NaN, double.NaN, 0);
        }

        var random = Seed.Derive(0, "bootstrap", count);
        var indices = new int[count];
        var drawn = new double[Resamples];
        for (var r = 0; r < Resamples; r++)
        {
            for (var i = 0; i < count; i++)
            {
                indices[i] = random.Next(count);
            }

            drawn[r] = statistic(indices);
        }

        Array.Sort(drawn);
        return new Bootstrap(statistic([.. Enumerable.Range(0, count)]), drawn[Resamples / 40], drawn[Resamples - 1 - (Resamples / 40)], count);
    }

    private static IEnumerable<double> Values(IReadOnlyList<double> values, IReadOnlyList<int> indices) => indices.Select(i => values[i]);

    private static double MedianOf(double[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }
}
