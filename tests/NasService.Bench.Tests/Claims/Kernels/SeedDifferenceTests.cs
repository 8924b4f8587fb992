using NasService.Bench.Claims.Kernels;

namespace NasService.Bench.Tests.Claims.Kernels;

public sealed class SeedDifferenceTests
{
    [Fact]
    public void Of_ThreeSeedsEach_IsTheTwoSampleInterval()
    {
        // By hand: both variances are 0.04; 2.776 (four degrees of freedom) x 0.2 x sqrt(2 / 3) = 0.4533.
        var difference = SeedDifference.Of([91.1, 91.5, 91.3], [91.0, 91.2, 91.4]);
        Assert.Equal(0.1, difference.Mean, 1e-9);
        Assert.Equal(0.2, difference.SeedDeviation, 1e-9);
        Assert.Equal(0.1 - 0.4533, difference.Low, 1e-4);
        Assert.Equal(0.1 + 0.4533, difference.High, 1e-4);
        Assert.Equal(0, difference.BeyondNoise);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void BeyondNoise_OfSamplesFarApart_IsTheDistanceOfTheNearerEnd(int sign)
    {
        var difference = SeedDifference.Of([sign * 2.1, sign * 2.2, sign * 2.0], [0.1, 0.0, -0.1]);
        Assert.Equal(Math.Min(Math.Abs(difference.Low), Math.Abs(difference.High)), difference.BeyondNoise, 1e-12);
        Assert.InRange(difference.BeyondNoise, 1.5, 2);
    }

    [Fact]
    public void Of_OneSeed_KnowsNoInterval()
    {
        var difference = SeedDifference.Of([91], [90]);
        Assert.Equal(1, difference.Mean);
        Assert.True(double.IsNaN(difference.Low) && double.IsNaN(difference.BeyondNoise));
    }
}
