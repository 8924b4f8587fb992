
namespace NasService.Bench.Tests;

public sealed class QuantilesTests
{
    /// <summary>numpy.percentile([1, 2, 3, 4], [25, 50, 75]).</summary>
    [Fact]
    public void Of_FourNumbersInAnyOrder_EqualsNumpysDefault() => Assert.Equal(new Quantiles(2.5, 1.75, 3.25, 4), Quantiles.Of([3, 1, 4, 2]));

    [Fact]
    public void Of_OneNumber_IsThatNumber() => Assert.Equal(new Quantiles(7, 7, 7, 1), Quantiles.Of([7]));

    [Fact]
    public void Of_Nothing_IsNotANumber() => Assert.Equal(new Quantiles(double.NaN, double.NaN, double.NaN, 0), Quantiles.Of([]));
}
