using NasService.Core.Jobs.Checks;

namespace NasService.Core.Tests.Jobs.Checks;

public sealed class DataFitTests
{
    [Fact]
    public void Check_EverythingWrong_TellsItAllAtOnce()
    {
        var job = JobTexts.Read("data: {path: p, classes: [a, b], normalise: {mean: [0.5], std: [0.5]}, split: {validation: 200}}");
        var errors = DataFit.Check(job, null, new DataFacts(9, 3, 3));
        Assert.Equal(["data.classes", "data.normalise", "data.split.validation"], errors.Select(e => e.Path));
    }

    [Fact]
    public void Check_BatchLargerThanWhatIsLeft_SaysHowManyAreLeft()
    {
        var job = JobTexts.Read("data: {path: p, validation: 30}\nsupernet: {batch: 32}");
        var error = Assert.Single(DataFit.Check(job, null, new DataFacts(60, 3, 1)));
        Assert.Equal(("supernet.batch", "32", "at most 30"), (error.Path, error.Found, error.Allowed));

        // Nothing is trained on another job's supernet.
        Assert.Empty(DataFit.Check(job with { Supernet = job.Supernet with { From = "j1" } }, null, new DataFacts(60, 3, 1)));
    }
}
