using System.Globalization;
using NasService.Core.Fronts;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

/// <summary>A trained job's largest network, pruned to a bound by importance alone.</summary>
[Collection(FinishedJobCollection.Name)]
public sealed class PruneCommandTests(FinishedJob job)
{
    [Theory]
    [InlineData("taylor")]
    [InlineData("trajectory")]
    public async Task Prune_FinishedJob_SearchesItsLargestNetworkSortedAndTrainsNothing(string importance)
    {
        var bound = job.Front.Baselines.Max(b => b.LatencyMs.Median) * 2;
        var folder = job.Files[$"pruned-{importance}"];
        var most = bound.ToString("R", CultureInfo.InvariantCulture);
        var run = (await NasProcess.RunAsync(
            job.Data, "prune", job.Id, "--max-latency-ms", most, "--importance", importance, "--out", folder, "--json")).Expect(0);

        Assert.NotEmpty(run.Front.Front);
        Assert.Equal(("pruned", job.Front.Supernet.Steps), (run.Front.Supernet.Recipe, run.Front.Supernet.Steps));
        Assert.NotEqual(job.Front.Supernet.Hash, run.Front.Supernet.Hash);

        // The function is the same but for the order of its sums: two of 67 images may fall to the other side.
        Assert.Equal(Quality(job.Front), Quality(run.Front), 0.035);
        Assert.False(File.Exists(Store.Checkpoint(job.Data, run.Job)));
        Assert.True(File.Exists(Path.Combine(folder, "model.onnx")));
        Assert.Contains($"by {importance}; nothing is trained", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nosuchjob", "1", "job", "There is no such job")]
    [InlineData("", "1.0e-9", "constraints.maxLatencyMs", "the fastest known is")]
    public async Task Prune_WhatCannotBe_IsAMistakeBeforeThereIsAJob(string id, string bound, string place, string message)
    {
        var pruned = await NasProcess.RunAsync(job.Data, "prune", id.Length > 0 ? id : job.Id, "--max-latency-ms", bound);
        var run = pruned.ExpectMistake(2, place, message);
        Assert.DoesNotContain(NasProcess.JobLine, run.Error, StringComparison.Ordinal);
    }

    private static double Quality(FrontDocument front) => front.Baselines.Single(b => b.Name == "largest-fp32").Quality.Validation.Value;
}
