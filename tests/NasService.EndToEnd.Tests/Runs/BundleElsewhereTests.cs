using System.Text.Json;
using Microsoft.ML.OnnxRuntime;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

/// <summary>A bundle runs without this project, and in another release of the runtime.</summary>
[Collection(FinishedJobCollection.Name)]
public sealed class BundleElsewhereTests(FinishedJob job) : IAsyncLifetime
{
    private readonly string _folder = job.Files[$"elsewhere-{Guid.NewGuid():N}"];

    public async Task InitializeAsync() => (await NasProcess.RunAsync(job.Data, "export", job.Id, "--pick", "knee", "--out", _folder, "--json")).Expect(0);

    public Task DisposeAsync() => Task.CompletedTask;

    /// <param name="file">Of the bundle.</param>
    /// <param name="tolerance">Of a logit, relative to the largest one.</param>
    [Theory]
    [InlineData("model.fp32.onnx", 1e-5)]
    [InlineData("model.int8.onnx", 1e-5)]
    [InlineData("model.onnx", 1e-5)]
    public async Task Bundle_InOnnxRuntimeForNode_AnswersAsInOurs(string file, double tolerance)
    {
        var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(_folder, "manifest.json"))).RootElement;
        var input = BundleModel.Preprocess(manifest, TinyImages.MakeTest().Pixels);
        var model = Path.Combine(_folder, file);

        var ours = BundleModel.Logits(model, input);
        var (theirs, version) = await NodeRuntime.RunAsync(model, input, BundleModel.Shape, job.Files[$"node-{Guid.NewGuid():N}"]);

        Assert.NotEqual(OrtEnv.Instance().GetVersionString(), version);
        Assert.Equal(BundleModel.Labels(ours), BundleModel.Labels(theirs));
        var largest = ours.Max(Math.Abs);
        Assert.All(ours.Zip(theirs), p => Assert.InRange(Math.Abs(p.First - p.Second) / largest, 0, tolerance));
    }
}
