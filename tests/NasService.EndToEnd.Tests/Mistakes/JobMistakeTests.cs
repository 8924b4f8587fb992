using NasService.Core.Jobs;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Mistakes;

/// <summary>Jobs whose documents are in order and whose world is not.</summary>
public sealed class JobMistakeTests : IDisposable
{
    private readonly TinyJob _files = new();

    [Theory]
    [InlineData("path: images", "path: nosuch", "data.path", "nosuch")]
    [InlineData("latency: {", "latency: {meter: replay, replayOf: nosuch, ", "latency.replayOf", "nosuch")]
    [InlineData("batch: 16", "batch: 5000", "supernet.batch", "5000")]
    [InlineData("validation: 200", "validation: 600", "data.validation", "600")]
    public async Task Run_WhatDoesNotFit_IsFoundBeforeThereIsAJob(string old, string replacement, params string[] texts)
        => await RefusedAsync(_files.Job((old, replacement)), texts);

    [Fact]
    public async Task Run_UnknownDevice_IsFoundBeforeTraining()
        => await FailsBeforeTrainingAsync(_files.Job(("latency: {", "latency: {device: 'cuda:0', ")), ["latency.device", "cuda:0", "cpu"]);

    [Theory]
    [InlineData("classes: 4", "classes: 5", "classes", "4", "5")]
    [InlineData("channels: 1, res", "channels: 3, res", "channels", "1", "3")]
    public async Task Run_SpaceOfOtherImages_IsFoundBeforeThereIsAJob(string old, string replacement, params string[] texts)
        => await RefusedAsync(_files.JobInSpace((old, replacement)), texts);

    [Theory]
    [InlineData("train-images-idx3-ubyte", 5000, "truncated")]
    [InlineData("train-images-idx3-ubyte", 6, "truncated")]
    [InlineData("train-labels-idx1-ubyte", 0, "truncated")]
    [InlineData("train-labels-idx1-ubyte", -1, "no such file")]
    public async Task Run_DamagedDataSet_NamesTheFile(string name, int length, string reason)
    {
        var path = Path.Combine(_files["images"], name);
        var bytes = await File.ReadAllBytesAsync(path);
        File.Delete(path);
        if (length >= 0)
        {
            await File.WriteAllBytesAsync(path, bytes[..length]);
        }

        await RefusedAsync(_files.JobFile, ["data.path", path, reason]);
    }

    [Fact]
    public async Task Run_TestSetTruncated_JobGoesOnOnceItIsRepaired()
    {
        var path = Path.Combine(_files["images"], "t10k-images-idx3-ubyte");
        var bytes = await File.ReadAllBytesAsync(path);
        await File.WriteAllBytesAsync(path, bytes[..5000]);
        var run = (await NasProcess.RunAsync(_files.Data, "run", _files.JobFile, "--json")).ExpectMistake(2, "data.path", path, "truncated");
        Assert.Contains("verify: done", run.Error, StringComparison.Ordinal);

        await File.WriteAllBytesAsync(path, bytes);
        var resumed = (await NasProcess.RunAsync(_files.Data, "run", "--resume", run.Job, "--json")).Expect(0);
        Assert.DoesNotContain("verify:", resumed.Error, StringComparison.Ordinal);
        Assert.Contains("The test images changed since the job began: 1 changed: t10k-images-idx3-ubyte", resumed.Error, StringComparison.Ordinal);
        Assert.All(resumed.Front.Front, p => Assert.Equal(TinyImages.Test, p.Quality.Test!.Samples));
    }

    [Fact]
    public async Task Run_LatencyOutOfReach_IsFoundAfterTheSampleAndWhatWasMeasuredIsKept()
    {
        var run = (await NasProcess.RunAsync(_files.Data, "run", _files.Job(("reference: {", "constraints: {maxLatencyMs: 0.00001}\nreference: {"))))
            .ExpectMistake(2, "constraints", "maxLatencyMs", "11 networks", "the fastest found is");
        Assert.DoesNotContain("search:", run.Error, StringComparison.Ordinal);
        var stored = await Store.ReadAsync(_files.Data, s => s.GetEvaluationsAsync(run.Job, CancellationToken.None));
        Assert.Equal(TinyJob.InitialSample + 4, stored.Count(e => e.Succeeded));
        (await NasProcess.RunAsync(_files.Data, "export", run.Job, "--out", _files["none"])).ExpectMistake(2, run.Job, "no verified front");
    }

    public void Dispose() => _files.Dispose();

    private async Task RefusedAsync(string file, string[] texts)
    {
        var run = (await NasProcess.RunAsync(_files.Data, "run", file)).ExpectMistake(2, texts);
        Assert.DoesNotContain(NasProcess.JobLine, run.Error, StringComparison.Ordinal);
        Assert.Empty(await Store.ReadAsync(_files.Data, s => s.ListJobsAsync(new JobQuery(), CancellationToken.None)));
    }

    private async Task FailsBeforeTrainingAsync(string file, string[] texts)
    {
        var run = (await NasProcess.RunAsync(_files.Data, "run", file)).ExpectMistake(2, texts);
        Assert.DoesNotContain("train:", run.Error, StringComparison.Ordinal);
        var job = await Store.ReadAsync(_files.Data, s => s.GetJobAsync(run.Job, CancellationToken.None));
        Assert.Equal(JobState.Failed, job!.State);
        Assert.Contains(texts[0], job.FailureMessage, StringComparison.OrdinalIgnoreCase);
    }
}
