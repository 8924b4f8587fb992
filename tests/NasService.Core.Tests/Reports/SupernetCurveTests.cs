using NasService.Core.Reports;

namespace NasService.Core.Tests.Reports;

public sealed class SupernetCurveTests
{
    [Fact]
    public void Read_PointsOfAnyRecipe_KeepsWhatItKnows()
        => Assert.Equal<LossPoint>(
            [new LossPoint(50, 1.5, 1.25), new LossPoint(100, 1.0, null)],
            SupernetCurve.Read("""[{"step": 50, "labelLoss": 1.5, "distillationLoss": 1.25, "phase": "kernel"}, {"step": 100, "labelLoss": 1, "distillationLoss": null}, {"step": 150}]"""));

    [Fact]
    public void Read_NoPoints_IsEmpty() => Assert.Empty(SupernetCurve.Read("[]"));
}
