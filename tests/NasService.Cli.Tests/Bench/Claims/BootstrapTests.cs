using NasService.Cli.Bench.Claims;

namespace NasService.Cli.Tests.Bench.Claims;

public sealed class BootstrapTests
{
    [Fact]
    public void OfMedian_KnownSample_IsTheExactDistribution()
    {
        // The median of 3 draws from {0, 1, 2} is 0 or 2 with chance 7/27 each: both ends of the interval are the extremes.
        var result = Bootstrap.OfMedian([2, 0, 1], 0);
        Assert.Equal((1, 0, 2, 3), (result.Median, result.Low, result.High, result.Count));
    }

    [Fact]
    public void OfMedian_LargeNormalSample_HasTheTheoreticalWidth()
    {
        var random = new Random(5);
        var values = Enumerable.Range(0, 400).Select(_ => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble())).ToArray();
        var result = Bootstrap.OfMedian(values, 1);

        // The standard error of a normal sample's median is sqrt(pi / 2 / n).
        Assert.InRange(result.High - result.Low, 0.7 * 3.92 * Math.Sqrt(Math.PI / 2 / 400), 1.4 * 3.92 * Math.Sqrt(Math.PI / 2 / 400));
    }

    [Fact]
    public void OfMedian_SameSeed_IsTheSame() => Assert.Equal(Bootstrap.OfMedian([1, 5, 3, 8], 2), Bootstrap.OfMedian([1, 5, 3, 8], 2));

    [Fact]
    public void OfMedian_NoValues_IsNaN() => Assert.True(double.IsNaN(Bootstrap.OfMedian([], 0).Median));
}
