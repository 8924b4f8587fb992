using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

/// <summary>A user's own images in colour, in a shipped space: nothing but a job document.</summary>
public sealed class ColourRunTests
{
    private const string Space = """
        name: colour
        input: {channels: 3, resolution: [16, 32]}
        classes: 10
        stem: {kernel: 3, stride: 2, channels: 8, activation: relu}
        stages: [{block: mbconv, channels: 8, stride: 2, depth: [1, 2], kernel: [3, 5], expand: [2, 3]}]
        quantization: {granularity: block, bits: [8, 32]}
        """;

    private const string Job = """
        name: colour
        space: colour.yaml
        data: {kind: cifar, path: images, validation: 120, flip: false}
        supernet: {steps: 40, batch: 20, learningRate: 0.02}
        search: {evaluations: 8, initialSample: 5, roundSize: 3, population: 8, predictorEvaluations: 100}
        latency: {plan: {warmUp: 2, minRuns: 30, maxRuns: 30}, verifyPlan: {warmUp: 2, minRuns: 60, maxRuns: 60}}
        calibration: {batchNormImages: 100, rangeImages: 40}
        """;

    [Fact]
    public async Task Run_CifarFilesInColour_FindsAFrontOnItsOwnTestSet()
    {
        using var files = new TinyJob();
        ColourImages.Write(files["images"]);
        files.Write("colour.yaml", Space);
        var run = (await NasProcess.RunAsync(files.Data, "run", files.Write("colour-job.yaml", Job), "--json")).Expect(0);
        Assert.NotEmpty(run.Front.Front);
        Assert.All(run.Front.Front, p => Assert.Equal(ColourImages.Test, p.Quality.Test!.Samples));
        Assert.True(run.Front.Front.Max(p => p.Quality.Test!.Value) > 0.3, run.Output);
        Assert.Contains(run.Front.Front, p => p.Architecture.ContainsKey("resolution"));
    }

    [Theory]
    [InlineData("mnist")]
    [InlineData("cifar10")]
    public async Task Run_ShippedJobWithoutItsImages_NamesTheFolder(string job)
    {
        using var files = new TinyJob();
        var shipped = Path.Combine(NasService.Core.Spaces.SpaceLibrary.FindFolder()!, "jobs", $"{job}.yaml");
        var text = string.Join('\n', (await File.ReadAllLinesAsync(shipped)).Select(l => l.TrimStart().StartsWith("path:", StringComparison.Ordinal) ? "  path: nowhere" : l));
        (await NasProcess.RunAsync(files.Data, "run", files.Write($"{job}.yaml", text))).ExpectMistake(2, "data.path", "nowhere");
    }
}
