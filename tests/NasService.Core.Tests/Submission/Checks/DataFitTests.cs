using NasService.Core.Submission.Checks;
using NasService.Core.Tests.Jobs.Checks;

namespace NasService.Core.Tests.Submission.Checks;

public sealed class DataFitTests
{
    [Fact]
    public void Check_EverythingWrong_TellsItAllAtOnce()
    {
        var job = JobTexts.Read("data: {path: p, classes: [a, b], normalise: {mean: [0.5], std: [0.5]}, split: {validation: 200}}");
        var errors = DataFit.Check(job, null, new DataFacts(9, 3, 3));
        Assert.Equal(["data.classes", "data.normalise", "data.split.validation"], errors.Select(e => e.Path));
    }

    [Theory]
    [InlineData("data: {path: p, validation: 200}", 40, "data.validation: 200 is not used: the data have a validation folder, and its 40 images are held back, all of them.")]
    [InlineData("data: {path: p, split: {validation: 200}}", 40, "data.split.validation: 200 is not used: the data have a validation folder, and its 40 images are held back, all of them.")]
    [InlineData("data: {path: p, validation: 40}", 40, null)]
    [InlineData("data: {path: p}", 40, null)]
    [InlineData("data: {path: p, validation: 200}", 0, null)]
    public void Warn_ValidationThatTheDataThemselvesGive_SaysThatTheNumberIsNotUsed(string data, int own, string? warning)
        => Assert.Equal(warning, DataFit.Warn(JobTexts.Read(data), new DataFacts(900, 3, 1, own)).SingleOrDefault());

    [Fact]
    public void Check_OwnValidationImages_AreNotTrainedOn()
    {
        var job = JobTexts.Read("data: {path: p}\nsupernet: {batch: 32}");
        Assert.Equal("at most 20", Assert.Single(DataFit.Check(job, null, new DataFacts(60, 3, 1, 40))).Allowed);
    }

    [Fact]
    public void Check_BatchLargerThanWhatIsLeft_SaysHowManyAreLeft()
    {
        var job = JobTexts.Read("data: {path: p, validation: 30}\nsupernet: {batch: 32}");
        var error = Assert.Single(DataFit.Check(job, null, new DataFacts(60, 3, 1)));
        Assert.Equal(("supernet.batch", "32", "at most 30"), (error.Path, error.Found, error.Allowed));

        // Nothing is trained on another job's supernet.
        Assert.Empty(DataFit.Check(job with { Supernet = job.Supernet with { From = "j1" } }, null, new DataFacts(60, 3, 1)));

        // Its units are judged on batches, though.
        Assert.Equal("supernet.batch", Assert.Single(DataFit.Check(job with { Supernet = job.Supernet with { From = "j1", Prunes = true } },
            null, new DataFacts(60, 3, 1))).Path);
    }
}
