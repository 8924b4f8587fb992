using NasService.Core.Jobs;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

/// <summary>A second job on the supernet of the first: another front, no training.</summary>
[Collection(FinishedJobCollection.Name)]
public sealed class SpecializeTests(FinishedJob job)
{
    private const string Steps = "supernet: {steps: 60";

    [Fact]
    public async Task Run_OnAnotherJobsSupernet_TrainsNothingAndFindsAFrontWithinItsOwnBounds()
    {
        var bound = job.Front.Baselines.Max(b => b.ModelBytes) - 1;
        var file = job.Files.Job((Steps, $"supernet: {{from: {job.Id}, steps: 60"), ("reference: {accuracy: 0.25}", $"reference: {{accuracy: 0.25}}\nconstraints: {{maxModelBytes: {bound}}}"));
        var run = (await NasProcess.RunAsync(job.Data, "run", file, "--json")).Expect(0);
        Assert.NotEmpty(run.Front.Front);
        Assert.All(run.Front.Front, p => Assert.True(p.ModelBytes <= bound));
        Assert.Equal(job.Front.Supernet, run.Front.Supernet);
        Assert.False(File.Exists(Store.Checkpoint(job.Data, run.Job)));
        Assert.Contains("nothing is trained", run.Error, StringComparison.Ordinal);
        var stage = await Store.StageAsync(job.Data, run.Job, StageNames.Train);
        Assert.True(stage.Usage.Seconds < (await Store.StageAsync(job.Data, job.Id, StageNames.Train)).Usage.Seconds);
    }

    [Fact]
    public async Task Run_OnASupernetOfOtherImages_IsAMistakeInTheDocument()
    {
        var file = job.Files.Job((Steps, $"supernet: {{from: {job.Id}, steps: 60"), ("seed: 3", "seed: 4"));
        var run = (await NasProcess.RunAsync(job.Data, "run", file)).Expect(2);
        Assert.Contains("supernet.from", run.Error, StringComparison.Ordinal);
    }
}
