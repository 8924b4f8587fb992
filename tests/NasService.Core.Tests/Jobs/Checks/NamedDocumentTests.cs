using NasService.Core.Submission.Checks;

namespace NasService.Core.Tests.Jobs.Checks;

/// <summary>What two documents tell of each other, before anything runs.</summary>
public sealed class NamedDocumentTests
{
    [Fact]
    public void RecordedPlan_Another_NamesWhatDiffers()
    {
        var recorded = JobTexts.Read("latency: {plan: {minRuns: 60, maxRuns: 60}}");
        var asked = JobTexts.Read("latency: {device: board, plan: {minRuns: 100, maxRuns: 600}, verifyPlan: {warmUp: 9}}");
        var errors = RecordedPlan.Differences(asked.Latency, recorded.Latency).ToArray();
        Assert.Equal(["latency.device", "latency.plan", "latency.verifyPlan"], errors.Select(e => e.Path));
        Assert.Equal(("minRuns 100, maxRuns 600", "minRuns 60, maxRuns 60"), (errors[1].Found, errors[1].Allowed));
        Assert.Equal(("warmUp 9", "warmUp 50"), (errors[2].Found, errors[2].Allowed));
        Assert.Empty(RecordedPlan.Differences(recorded.Latency, recorded.Latency));
    }

    [Fact]
    public void IgnoredTraining_KeysThatContradictTheTraining_AreRefused()
    {
        var trained = JobTexts.Read("supernet: {steps: 60, kdRatio: 2}");
        var job = JobTexts.Read("supernet: {job: j1, steps: 100, sorting: false, kdRatio: 2, batch: 16, learningRate: 0.01}");
        var errors = IgnoredTraining.Of(job, trained).ToArray();
        Assert.Equal(["supernet.steps", "supernet.sorting"], errors.Select(e => e.Path));
        Assert.Equal(("100", "no such key, or 60 as in that job"), (errors[0].Found, errors[0].Allowed));
        Assert.Empty(IgnoredTraining.Of(JobTexts.Read("supernet: {job: j1, steps: 60}"), trained));
        Assert.Empty(IgnoredTraining.Of(JobTexts.Read("supernet: {job: j1}"), trained));
        Assert.Equal("supernet.importance", Assert.Single(IgnoredTraining.Of(JobTexts.Read("supernet: {job: j1, importance: taylor}"),
            trained)).Path);
        Assert.Empty(IgnoredTraining.Of(JobTexts.Read("supernet: {job: j1, importance: taylor, prune: true}"), trained));
    }

    [Fact]
    public void TrainedImages_OtherSplit_NamesBoth()
    {
        var trained = JobTexts.Read("data: {path: p, validation: 100}\nseed: 3");
        var job = JobTexts.Read("data: {path: q, validation: 200, normalise: {mean: [0.5], std: [0.25]}}\nseed: 3");
        var error = TrainedImages.Difference(job, trained, "supernet.job")!;
        Assert.Equal(("supernet.job", "The supernet was trained on other images."), (error.Path, error.Message));
        Assert.Equal("data.validation 200, data.normalise [0.5] and [0.25]", error.Found);
        Assert.Equal("data.validation 100, data.normalise from the images, as in that job", error.Allowed);

        // Whether other files hold other images, only their digest tells.
        Assert.Null(TrainedImages.Difference(JobTexts.Read("data: {path: q, validation: 100}\nseed: 3"), trained, "supernet.job"));
    }

    [Theory]
    [InlineData("supernet: {job: j1}", "supernet.job")]
    [InlineData("supernet: {from: j1}", "supernet.from")]
    [InlineData("", "supernet.from")]
    public void FromPlace_OfEitherKey_IsTheUsersOwn(string supernet, string place) => Assert.Equal(place, JobTexts.Read(supernet).Supernet.FromPlace.Path);

    [Theory]
    [InlineData("data: {path: p, split: {validation: 9}}", "data.split.validation")]
    [InlineData("data: {path: p, validation: 9}", "data.validation")]
    public void ValidationPlace_OfEitherKey_IsTheUsersOwn(string data, string place) => Assert.Equal(place, JobTexts.Read(data).Data.ValidationPlace.Path);

    [Fact]
    public void Definition_WrittenInEitherWay_IsTheSame() => Assert.Equal(JobTexts.Read("supernet: {job: j1}"), JobTexts.Read("supernet: {from: j1}"));
}
