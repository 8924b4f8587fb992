using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

/// <summary>What a user brings to a job beside its document.</summary>
[Collection(FinishedJobCollection.Name)]
public sealed class OwnFilesTests(FinishedJob job)
{
    [Fact]
    public async Task Run_OwnModelAndOwnSupernet_TrainsNothingAndShowsTheModel()
    {
        var (weights, model) = (job.Files["supernet.safetensors"], job.Files["own"]);
        var exported = (await NasProcess.RunAsync(job.Data, "supernet", "export", job.Id, "--out", weights, "--json")).Expect(0);
        (await NasProcess.RunAsync(job.Data, "export", job.Id, "--pick", "accuracy", "--out", model)).Expect(0);
        var run = (await NasProcess.RunAsync(
            job.Data, "run", job.Files.JobFile, "--supernet-weights", weights, "--baseline", Path.Combine(model, "model.onnx"), "--json")).Expect(0);
        Assert.Equal(("imported", 0), (run.Front.Supernet.Recipe, run.Front.Supernet.Steps));
        Assert.Equal(exported.Json.GetProperty("hash").GetString(), run.Front.Supernet.Hash);

        // The same file on the same images: the same answers, whichever process ran it.
        var original = job.Front.Front.MaxBy(p => p.Quality.Validation.Value)!;
        var own = run.Front.Baselines.Single(b => b.Name == "own");
        Assert.Equal(
            (original.Quality.Validation.Value, original.Quality.Validation.Samples), (own.Quality.Validation.Value, own.Quality.Validation.Samples));
        Assert.Equal(original.Quality.Validation.Ci95.ToArray(), own.Quality.Validation.Ci95.ToArray());
        Assert.Equal(original.Quality.Test!.Value, own.Quality.Test!.Value);
        Assert.InRange(own.LatencyMs.Median, 1e-4, 100);
        Assert.Contains("own model", await File.ReadAllTextAsync(Path.Combine(job.Data, "jobs", run.Job, "report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OwnModelThatIsNone_IsAMistake()
    {
        var run = (await NasProcess.RunAsync(job.Data, "run", job.Files.JobFile, "--baseline", job.Files.Write("mine.onnx", "not a model"))).ExpectMistake(2, "Not an ONNX file");
        Assert.StartsWith("nas: mine.onnx: --baseline: Not", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WeightsOfAnotherSpace_NamesEveryOne()
    {
        var weights = job.Files["all.safetensors"];
        (await NasProcess.RunAsync(job.Data, "supernet", "export", job.Id, "--out", weights)).Expect(0);
        var other = job.Files.JobInSpace(("channels: 16, stride: 2", "channels: 24, stride: 2"));
        (await NasProcess.RunAsync(job.Data, "run", other, "--supernet-weights", weights)).ExpectMistake(2, "stage2.block1.project.weight", "another shape");
    }
}
