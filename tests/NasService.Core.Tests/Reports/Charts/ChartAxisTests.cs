using NasService.Core.Reports.Charts;

namespace NasService.Core.Tests.Reports.Charts;

public sealed class ChartAxisTests
{
    [Fact]
    public void At_LinearAxis_IsProportional()
    {
        var axis = new ChartAxis(10, 20, false, 100, 0);
        Assert.Equal(100, axis.At(10));
        Assert.Equal(25, axis.At(17.5));
    }

    [Fact]
    public void At_LogarithmicAxis_HasEqualStepsForEqualRatios()
    {
        var axis = new ChartAxis(1, 100, true, 0, 10);
        Assert.Equal(5, axis.At(10), 1e-12);
        Assert.Equal(axis.At(4) - axis.At(2), axis.At(8) - axis.At(4), 1e-12);
    }

    [Theory]
    [InlineData(0.8531, 0.9213, false)]
    [InlineData(0.0186, 0.0865, true)]
    [InlineData(0.0314, 0.0365, true)]
    [InlineData(0, 24, false)]
    [InlineData(-3e-7, 4e-7, false)]
    [InlineData(1, 1e6, true)]
    public void Ticks_AnyRange_AreRoundAndInside(double low, double high, bool isLogarithmic)
    {
        var ticks = ChartAxis.Over([low, high], isLogarithmic, 0, 1).Ticks(6);
        Assert.InRange(ticks.Count, 2, 20);
        Assert.All(ticks, t => Assert.InRange(ChartAxis.Over([low, high], isLogarithmic, 0, 1).At(t), 0, 1));
        Assert.Equal(ticks.Order(), ticks);
    }

    [Fact]
    public void Ticks_OfShares_EndAtOne()
    {
        var axis = ChartAxis.Over([0.2, 1], false, 0, 1) with { Least = 0, Most = 1 };
        Assert.True(axis.High > 1);
        Assert.Equal(1, axis.Ticks(6)[^1], 1e-12);
    }

    [Fact]
    public void Over_OneValueOrNone_StillHasAnExtent()
    {
        Assert.True(ChartAxis.Over([5], false, 0, 1) is { Low: < 5, High: > 5 });
        Assert.True(ChartAxis.Over([double.NaN, -1], true, 0, 1) is { Low: > 0 } empty && empty.High > empty.Low);
    }
}
