
namespace NasService.Bench.Tests;

public sealed class LatencyModelTests
{
    /// <summary>Median 0.100; 0.097 is 3 % off, 0.102 is 2 %.</summary>
    [Fact]
    public void Of_ThreeMedians_TakesTheLargestDistanceFromTheirMedian()
    {
        var model = LatencyModel.Of("largest-fp32", "id", 1, 900, [0.102, 0.097, 0.100]);
        Assert.Equal(0.100, model.MedianMs);
        Assert.Equal(3, model.LargestDeviationPercent, 9);
    }
}
