
namespace NasService.Bench.Tests;

public sealed class QualityResultTests
{
    [Theory]
    [InlineData(149, false)]
    [InlineData(150, true)]
    [InlineData(670, true)]
    [InlineData(671, false)]
    public void IsBetween_CornersOf100And1000_TakesWhatLiesBetweenTheFactors(long macs, bool between)
        => Assert.Equal(between, QualityResult.IsBetween(macs, new("s", 100, 0.8), new("l", 1000, 0.9)));
}
