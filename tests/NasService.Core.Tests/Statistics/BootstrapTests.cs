using NasService.Core.Predictors;
using NasService.Core.Statistics;

namespace NasService.Core.Tests.Statistics;

public sealed class BootstrapTests
{
    [Fact]
    public void OfMean_NormalDifferences_IsNearTheTextbookInterval()
    {
        var random = new Random(2);
        double[] differences = [.. Enumerable.Range(0, 200).Select(_ => 0.5 + Enumerable.Range(0, 12).Sum(_ => random.NextDouble()) - 6)];
        var mean = differences.Average();
        var error = Math.Sqrt(differences.Average(d => (d - mean) * (d - mean)) / differences.Length);

        var interval = Bootstrap.OfMean(differences);

        Assert.Equal(mean, interval.Estimate, 12);
        Assert.Equal(mean - (1.96 * error), interval.Low, 0.02);
        Assert.Equal(mean + (1.96 * error), interval.High, 0.02);
    }

    [Fact]
    public void OfMean_EqualDifferences_HasNoWidth()
        => Assert.Equal((0.25, 0.25, 0.25, 3), Bootstrap.OfMean([0.25, 0.25, 0.25]) is var b ? (b.Estimate, Math.Round(b.Low, 12), Math.Round(b.High, 12), b.Count) : default);

    [Fact]
    public void OfMedian_SkewedSample_IsTheMedianBetweenValuesOfTheSample()
    {
        var interval = Bootstrap.OfMedian([1, 2, 3, 4, 100]);
        Assert.Equal((3.0, 5), (interval.Estimate, interval.Count));
        Assert.Contains(interval.Low, new double[] { 1, 2 });
        Assert.Contains(interval.High, new double[] { 4, 100 });
        Assert.Equal(2.5, Bootstrap.OfMedian([4, 1, 3, 2]).Estimate);
    }

    [Fact]
    public void OfMedian_KnownSample_IsTheExactDistribution()
    {
        // The median of 3 draws from {0, 1, 2} is 0 or 2 with chance 7/27 each: both ends of the interval are the extremes.
        var result = Bootstrap.OfMedian([2, 0, 1]);
        Assert.Equal((1, 0, 2, 3), (result.Estimate, result.Low, result.High, result.Count));
    }

    [Fact]
    public void OfMedian_LargeNormalSample_HasTheTheoreticalWidth()
    {
        var random = new Random(5);
        var values = Enumerable.Range(0, 400).Select(_ => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble())).ToArray();
        var result = Bootstrap.OfMedian(values);

        // The standard error of a normal sample's median is sqrt(pi / 2 / n).
        Assert.InRange(result.High - result.Low, 0.7 * 3.92 * Math.Sqrt(Math.PI / 2 / 400), 1.4 * 3.92 * Math.Sqrt(Math.PI / 2 / 400));
    }

    [Fact]
    public void OfMedian_EmptySample_IsNoNumber() => Assert.True(Bootstrap.OfMedian([]) is { Count: 0 } b && double.IsNaN(b.Estimate) && double.IsNaN(b.Low) && double.IsNaN(b.High));

    [Fact]
    public void Of_RankAgreementOfEqualLists_IsOneWithTheIntervalAtOne()
    {
        double[] values = [3, 1, 4, 1.5, 9, 2.6];
        var interval = Bootstrap.Of(values.Length, indices => KendallTau.Of([.. indices.Select(i => values[i])], [.. indices.Select(i => values[i])]));
        Assert.All([interval.Estimate, interval.Low, interval.High], tau => Assert.Equal(1, tau, 1e-9));
    }
}
