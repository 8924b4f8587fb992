
namespace NasService.Bench.Tests;

public sealed class CalibrationPointTests
{
    [Fact]
    public void Of_ChangesOfBothSigns_TakesTheirSizes()
    {
        var point = CalibrationPoint.Of(256, [0.5, 0.75, 0.25, 0.5], [0.5, 0.5, 0.5, 1.0]);

        Assert.Equal(new CalibrationPoint(256, 0.5, 0.25, 0.25, 0.5), point);
    }
}
