using System.Globalization;
using System.Text.Json;
using NasService.Core.Fronts;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

/// <summary>A trained job's largest network, pruned to a bound by importance alone.</summary>
[Collection(SearchedAgainCollection.Name)]
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

    /// <summary>In a data folder that has never heard of the job that made it.</summary>
    [Fact]
    public async Task Prune_ModelOfABundle_IsTheLargestNetworkOfItsOwnSpace()
    {
        var (bundle, folder) = (job.Files["to-prune"], job.Files["of-a-model"]);
        (await NasProcess.RunAsync(job.Data, "export", job.Id, "--pick", "quality", "--out", bundle)).Expect(0);
        using var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(bundle, "manifest.json")));
        var run = (await NasProcess.RunAsync(job.Files["other-data"], "prune", bundle, "--job", job.Files.JobFile, "--max-latency-ms",
            "1000",
            "--importance", "l1", "--out", folder, "--json")).Expect(0);

        var largest = run.Front.Baselines.Single(b => b.Name == "largest-fp32");
        Assert.Equal(manifest.RootElement.GetProperty("macs").GetInt64(), largest.Macs);
        Assert.Equal("pruned", run.Front.Supernet.Recipe);
        Assert.Contains("by l1; nothing is trained", run.Error, StringComparison.Ordinal);
        Assert.All(run.Front.Front, p => Assert.InRange(p.Macs, 1, largest.Macs));

        // What the bundle's own fp32 file gets right of the test images, the largest network of the new job gets right as well.
        var (pixels, labels) = TinyImages.MakeTest();
        var input = BundleModel.Preprocess(manifest.RootElement, pixels);
        var share = BundleModel.Share(BundleModel.Logits(Path.Combine(bundle, "model.fp32.onnx"), input), labels);
        Assert.Equal(share, largest.Quality.Test!.Value, 0.02);
        Assert.True(File.Exists(Path.Combine(folder, "model.fp32.onnx")));
    }

    [Fact]
    public async Task Prune_FileThatIsNoBundles_SaysWhatIsMissing()
    {
        var bundle = job.Files["broken"];
        (await NasProcess.RunAsync(job.Data, "export", job.Id, "--pick", "latency", "--out", bundle)).Expect(0);
        var (fp32, manifest) = (Path.Combine(bundle, "model.fp32.onnx"), Path.Combine(bundle, "manifest.json"));
        (await Prune(Path.Combine(bundle, "model.int8.onnx"))).ExpectMistake(2, "model", "not all weights of the network in fp32");
        (await Prune("nowhere/model.fp32.onnx")).ExpectMistake(2, "model", "There is no such file");

        await File.WriteAllBytesAsync(fp32, [1, 2, 3]);
        (await Prune(fp32)).ExpectMistake(2, "model", "by its digest");
        File.Delete(manifest);
        (await Prune(bundle)).ExpectMistake(2, "model", "There is no manifest beside the model");

        Task<NasRun> Prune(string path) => NasProcess.RunAsync(job.Data, "prune", path, "--max-latency-ms", "1000");
    }

    private static double Quality(FrontDocument front) => front.Baselines.Single(b => b.Name == "largest-fp32").Quality.Validation.Value;
}
