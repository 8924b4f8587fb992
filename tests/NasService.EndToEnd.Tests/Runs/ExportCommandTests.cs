using System.Security.Cryptography;
using System.Text.Json;
using NasService.Core.Documents;
using NasService.Core.Fronts;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

[Collection(FinishedJobCollection.Name)]
public sealed class ExportCommandTests(FinishedJob job)
{
    [Theory]
    [InlineData("accuracy")]
    [InlineData("latency")]
    [InlineData("knee")]
    [InlineData("1")]
    public async Task Export_Pick_BundleIsWholeAndRuns(string pick)
    {
        var folder = job.Files[$"bundle-{pick}"];
        var run = (await NasProcess.RunAsync(job.Data, "export", job.Id, "--pick", pick, "--out", folder, "--json")).Expect(0);
        var point = job.Front.Front.Single(p => p.Id == run.Json.GetProperty("id").GetString());
        AssertPick(pick, point);
        Assert.Equal(
            ["README.md", "manifest.json", "model.fp32.onnx", "model.int8.onnx", "model.onnx"], Directory.GetFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

        var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, "manifest.json"))).RootElement;
        var files = manifest.GetProperty("files").EnumerateObject().ToArray();
        Assert.Equal(["model.fp32.onnx", "model.int8.onnx", "model.onnx"], files.Select(f => f.Name).Order(StringComparer.Ordinal));
        Assert.All(files, f => Assert.Equal(
            f.Value.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, f.Name))))));
        Assert.Equal(point.Artifact, manifest.GetProperty("files").GetProperty("model.onnx").GetProperty("sha256").GetString());
        AssertManifest(manifest, point);

        var (pixels, labels) = TinyImages.MakeTest();
        var input = BundleModel.Preprocess(manifest, pixels);
        Assert.Equal(point.Quality.Test!.Value, BundleModel.Share(BundleModel.Logits(Path.Combine(folder, "model.onnx"), input), labels));
        var fp32 = BundleModel.Share(BundleModel.Logits(Path.Combine(folder, "model.fp32.onnx"), input), labels);
        var int8 = BundleModel.Share(BundleModel.Logits(Path.Combine(folder, "model.int8.onnx"), input), labels);
        Assert.InRange(Math.Abs(fp32 - int8), 0, 0.1);
        Assert.True(new FileInfo(Path.Combine(folder, "model.int8.onnx")).Length != new FileInfo(Path.Combine(folder, "model.fp32.onnx")).Length);
        Assert.Contains("onnxruntime", await File.ReadAllTextAsync(Path.Combine(folder, "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_NoSuchPoint_NamesWhatThereIs()
    {
        (await NasProcess.RunAsync(job.Data, "export", job.Id, "--pick", "99", "--out", job.Files["none"])).ExpectMistake(2, "--pick", "99", $"1 to {job.Front.Front.Length}");
        (await NasProcess.RunAsync(job.Data, "export", job.Id, "--pick", "best", "--out", job.Files["none"])).ExpectMistake(2, "--pick", "best", "knee");
        Assert.False(Directory.Exists(job.Files["none"]));
    }

    [Fact]
    public async Task Export_FolderIsAFile_SaysSo()
        => (await NasProcess.RunAsync(job.Data, "export", job.Id, "--out", job.Files.Write("taken", "mine"))).ExpectMistake(2, "--out", "taken");

    [Theory]
    [InlineData("README.md", "my notes")]
    [InlineData("manifest.json", "{\"name\": \"my-app\"}")]
    [InlineData("other.txt", "mine")]
    public async Task Export_FolderWithOtherFiles_IsRefusedUnlessForced(string name, string text)
    {
        var folder = Directory.CreateDirectory(job.Files[$"full-{name}"]).FullName;
        var mine = Path.Combine(folder, name);
        await File.WriteAllTextAsync(mine, text);
        (await NasProcess.RunAsync(job.Data, "export", job.Id, "--out", folder)).ExpectMistake(2, "--out", "not empty", "--force");
        Assert.Equal(mine, Assert.Single(Directory.GetFileSystemEntries(folder)));
        Assert.Equal(text, await File.ReadAllTextAsync(mine));

        (await NasProcess.RunAsync(job.Data, "export", job.Id, "--out", folder, "--force")).Expect(0);
        Assert.True(File.Exists(Path.Combine(folder, "model.onnx")));

        // Now it holds a bundle: another point may take its place.
        (await NasProcess.RunAsync(job.Data, "export", job.Id, "--pick", "1", "--out", folder)).Expect(0);
    }

    [Fact]
    public async Task Export_FolderWithOtherFilesAndFineTuning_IsRefusedBeforeTheTraining()
    {
        var folder = Directory.CreateDirectory(job.Files["full-tuned"]).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "notes.txt"), "mine");
        var run = (await NasProcess.RunAsync(job.Data, "export", job.Id, "--finetune", "1", "--out", folder)).ExpectMistake(2, "--out", "not empty");
        Assert.DoesNotContain("finetune:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_DamagedArtifact_IsRefused()
    {
        var artifact = Store.ArtifactPath(job.Data, job.Front.Front[0].Artifact!);
        var bytes = await File.ReadAllBytesAsync(artifact);
        try
        {
            await File.WriteAllBytesAsync(artifact, [.. bytes[..^1], (byte)~bytes[^1]]);
            (await NasProcess.RunAsync(job.Data, "export", job.Id, "--pick", "1", "--out", job.Files["damaged"])).ExpectMistake(1, job.Front.Front[0].Artifact![..12]);
            Assert.False(Directory.Exists(job.Files["damaged"]));
        }
        finally
        {
            await File.WriteAllBytesAsync(artifact, bytes);
        }
    }

    private void AssertPick(string pick, FrontPointDocument point)
    {
        var front = job.Front.Front;
        switch (pick)
        {
            case "accuracy":
                Assert.Equal(front.Max(p => p.Quality.Validation.Value), point.Quality.Validation.Value);
                break;
            case "knee":
                // Scaled to the front's extent, the knee gives up least of both together.
                var (fastest, slowest) = (front[0].LatencyMs.Median, front[^1].LatencyMs.Median);
                var (worst, best) = (front[0].Quality.Validation.Value, front[^1].Quality.Validation.Value);
                double Loss(FrontPointDocument p) => ((p.LatencyMs.Median - fastest) / (slowest - fastest)) + ((best - p.Quality.Validation.Value) / (best - worst));
                Assert.Equal(front.Min(Loss), Loss(point), 1e-9);
                break;
            default:
                Assert.Equal(front.Min(p => p.LatencyMs.Median), point.LatencyMs.Median);
                break;
        }
    }

    private void AssertManifest(JsonElement manifest, FrontPointDocument point)
    {
        Assert.Equal(point.Architecture, manifest.GetProperty("architecture").EnumerateObject().ToDictionary(d => d.Name, d => d.Value.GetDouble()));
        Assert.Equal(point.Policy, manifest.GetProperty("policy").EnumerateObject().ToDictionary(d => d.Name, d => d.Value.GetInt32()));
        Assert.Equal(point.LatencyMs.Median, manifest.GetProperty("latencyMs").GetProperty("median").GetDouble());
        Assert.Equal(point.LatencyMs.Runs, manifest.GetProperty("latencyMs").GetProperty("runs").GetInt32());
        Assert.Equal(["0", "1", "2", "3"], manifest.GetProperty("classNames").EnumerateArray().Select(c => c.GetString()));
        Assert.True(JsonElement.DeepEquals(JsonSerializer.SerializeToElement(point.Quality, DocumentJson.Options), manifest.GetProperty("quality")));
        Assert.Equal("image-classification", manifest.GetProperty("task").GetString());
        Assert.Equal(point.ModelBytes, manifest.GetProperty("modelBytes").GetInt64());
        Assert.Equal("""["N",1,12,12]""", JsonSerializer.Serialize(manifest.GetProperty("input").GetProperty("shape")));
        Assert.Equal("""["N",4]""", JsonSerializer.Serialize(manifest.GetProperty("output").GetProperty("shape")));
        var provenance = manifest.GetProperty("provenance");
        Assert.Equal((job.Id, 3), (provenance.GetProperty("job").GetString(), provenance.GetProperty("seed").GetInt32()));
        Assert.All(["spaceHash", "dataHash", "supernetHash"], h => Assert.Matches("^[0-9a-f]{64}$", provenance.GetProperty(h).GetString()));
    }
}
