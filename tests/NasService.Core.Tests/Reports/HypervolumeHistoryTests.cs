using NasService.Core.Fronts;
using NasService.Core.Jobs;
using NasService.Core.Reports;
using NasService.Core.Tasks;

namespace NasService.Core.Tests.Reports;

public sealed class HypervolumeHistoryTests
{
    [Fact]
    public void Of_GrowingFront_IsTheAreaByHand()
    {
        var history = HypervolumeHistory.Of(
            [ReportSamples.Evaluate(0, -1, 0.7, 0.8), ReportSamples.Evaluate(1, 0, 0.6, 0.4), ReportSamples.Evaluate(2, 1, 0.5, 0.9)], ReportSamples.Unbounded, ImageClassification.Accuracy, new FrontReferencePoint(0.5, 1.0));

        // The baseline alone: 0.2 x 0.2; then 0.4 ms more at 0.1; the last is dominated.
        Assert.Equal([0, 1, 2], history.Select(h => h.Evaluations));
        Assert.Equal([0.04, 0.08, 0.08], history.Select(h => Math.Round(h.Value, 12)));
        Assert.Equal([-1, 0, 1], history.Select(h => h.Round));
    }

    [Fact]
    public void Of_FailedAndForbidden_AddNothing()
    {
        var history = HypervolumeHistory.Of(
            [ReportSamples.Evaluate(0, 0, 0.9, 0.5, error: "no"), ReportSamples.Evaluate(1, 0, 0.9, 0.5)], new ConstraintDefinition(0.4, null, null), ImageClassification.Accuracy, new FrontReferencePoint(0.5, 1.0));
        Assert.All(history, h => Assert.Equal(0, h.Value));
        Assert.Equal(2, history[^1].Evaluations);
    }

    [Fact]
    public void Of_AMetricThatIsMinimised_CountsWhatLiesBelowTheReference()
    {
        var history = HypervolumeHistory.Of(
            [ReportSamples.Evaluate(0, 0, 0.75, 0.5), ReportSamples.Evaluate(1, 0, 0.25, 0.75)],
            ReportSamples.Unbounded, ImageRegression.Rmse, new FrontReferencePoint(1, 1.0));
        Assert.Equal([0, 0.125, 0.25], history.Select(h => h.Value));
    }

    [Fact]
    public void Of_NothingSearched_IsEmpty()
        => Assert.Empty(HypervolumeHistory.Of([ReportSamples.Evaluate(0, -1, 0.9, 0.5)], ReportSamples.Unbounded, ImageClassification.Accuracy, new FrontReferencePoint(0.5, 1.0)));
}
