using System.Globalization;
using System.Text.Json;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

/// <summary>Pictures with a number or with labels: the tasks beside classification, from a folder to a model that runs
/// elsewhere.</summary>
public sealed class TargetsRunTests : IDisposable
{
    private const int Pictures = 240;

    private const string Space = """
        name: lights
        task: TASK
        input: {channels: 3, resolution: 16}
        stem: {kernel: 3, stride: 2, channels: 8, activation: relu}
        stages: [{block: mbconv, channels: 8, stride: 2, depth: [1, 2], kernel: [3, 5], expand: [2, 3], activation: relu}]
        quantization: {granularity: block, bits: [8, 32]}
        """;

    private const string Job = """
        name: lights
        space: lights.yaml
        data: {kind: targets, path: pictures, validation: 60, flip: false}
        supernet: {steps: 60, batch: 16, learningRate: 0.02}
        search: {evaluations: 8, initialSample: 5, roundSize: 3, population: 8, predictorEvaluations: 100}
        latency: {plan: {warmUp: 2, minRuns: 30, maxRuns: 30}, verifyPlan: {warmUp: 2, minRuns: 60, maxRuns: 60}}
        calibration: {batchNormImages: 100, rangeImages: 40}
        """;

    private readonly TinyJob _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Run_ANumberForEachPicture_FindsAFrontWhoseModelsAnswerInItsUnit()
    {
        // From 1,000 to 1,500: a network that answered in another unit would be off by a thousand.
        Write("file,value", light => (1000 + (500 * light)).ToString(CultureInfo.InvariantCulture));
        _files.Write("lights.yaml", Space.Replace("TASK", "image-regression", StringComparison.Ordinal));
        var run = (await NasProcess.RunAsync(_files.Data, "run", _files.Write("lights-job.yaml", Job), "--json")).Expect(0);

        var front = run.Front.Front;
        Assert.All(front, p => Assert.Equal(("rmse", "", "minimize", 36), (p.Quality.Metric, p.Quality.Unit, p.Quality.Direction, p.Quality.Test!.Samples)));
        Assert.All(front.Zip(front.Skip(1)), p => Assert.True(p.First.Quality.Validation.Value > p.Second.Quality.Validation.Value));

        // A constant answer is worth the deviation of the numbers, 500 / sqrt(12); that is the reference point, too.
        Assert.InRange(run.Front.Hypervolume.ReferencePoint.Quality, 120, 170);
        Assert.InRange(front[^1].Quality.Test!.Value, 0, 75);

        var said = (await NasProcess.RunAsync(_files.Data, "jobs", "front", run.Job)).Expect(0).Output;
        Assert.Contains("validation rmse", said, StringComparison.Ordinal);
        Assert.DoesNotContain("%", said.Replace("(95 %)", "", StringComparison.Ordinal), StringComparison.Ordinal);
        await AssertBundleAsync(run, "float(outputs[0, 0])", outputs => Assert.InRange(outputs[0], 800, 1700));
        (await NasProcess.RunAsync(_files.Data, "sensitivity", run.Job)).ExpectMistake(2, "image-regression");
        Assert.NotEmpty((await NasProcess.RunAsync(_files.Data, "specialize", run.Job, "--json")).Expect(0).Json.GetProperty("points").EnumerateArray());
    }

    [Fact]
    public async Task Run_LabelsForEachPicture_FindsAFrontByMeanAveragePrecision()
    {
        Write("file,labels", light => string.Join(';', new[] { (light > 0.5, "bright"), (light is > 0.25 and < 0.75, "middling") }.Where(l => l.Item1).Select(l => l.Item2)));
        _files.Write("lights.yaml", Space.Replace("TASK", "multi-label-classification\nclasses: 2", StringComparison.Ordinal));
        var run = (await NasProcess.RunAsync(_files.Data, "run", _files.Write("lights-job.yaml", Job), "--json")).Expect(0);

        var best = run.Front.Front.MaxBy(p => p.Quality.Validation.Value)!.Quality;
        Assert.Equal(("mAP", "share", "maximize"), (best.Metric, best.Unit, best.Direction));
        Assert.InRange(best.Test!.Value, 0.7, 1);
        Assert.InRange(best.Test.Value, best.Test.Ci95[0], best.Test.Ci95[1]);
        await AssertBundleAsync(run, "score > 0", outputs => Assert.Equal(2, outputs.Length));
    }

    [Theory]
    [InlineData("file,value", "image-regression", null)]
    [InlineData("file,labels", "multi-label-classification", "classes: 2")]
    public async Task Init_OnPicturesWithTargets_WritesASpaceOfTheirTask(string header, string task, string? classes)
    {
        Write(header, light => header == "file,value" ? light.ToString(CultureInfo.InvariantCulture) : light > 0.5 ? "bright" : "dark");
        var said = (await NasProcess.RunAsync(_files.Data, "init", _files["pictures"], "--out", _files["mine"])).Expect(0).Output;
        Assert.Contains(task, said, StringComparison.Ordinal);
        var space = await File.ReadAllLinesAsync(Path.Combine(_files["mine"], "space.yaml"));
        Assert.Contains($"task: {task}", space);
        Assert.Equal(classes, space.SingleOrDefault(l => l.StartsWith("classes:", StringComparison.Ordinal)));
        Assert.Contains("  kind: targets", await File.ReadAllLinesAsync(Path.Combine(_files["mine"], "job.yaml")));
        (await NasProcess.RunAsync(_files.Data, "data", "check", _files["pictures"])).Expect(0);
    }

    [Theory]
    [InlineData("image-classification\nclasses: 2", "a number for each", "a class for each")]
    [InlineData("multi-label-classification\nclasses: 2", "a number for each", "labels for each")]
    public async Task Run_DataWithoutTheTasksTargets_AreRefused(string task, string found, string allowed)
    {
        Write("file,value", light => light.ToString(CultureInfo.InvariantCulture));
        _files.Write("lights.yaml", Space.Replace("TASK", task, StringComparison.Ordinal));
        (await NasProcess.RunAsync(_files.Data, "run", _files.Write("lights-job.yaml", Job))).ExpectMistake(2, found, allowed);
    }

    private void Write(string header, Func<double, string> target)
    {
        var folder = Directory.CreateDirectory(_files["pictures"]).FullName;
        var random = new Random(5);
        var lines = new List<string> { header };
        for (var i = 0; i < Pictures; i++)
        {
            var light = random.NextDouble();
            var grey = (int)(30 + (200 * light));
            File.WriteAllBytes(
                Path.Combine(folder, $"{i}.jpg"), FlatJpeg.Write(32, 32, (x, y) => (Near(grey), Near(grey), Near(grey))));
            lines.Add($"{i}.jpg,{target(light)}");
        }

        File.WriteAllLines(Path.Combine(folder, "targets.csv"), lines);
        int Near(int value) => Math.Clamp(value + random.Next(-12, 13), 0, 255);
    }

    private async Task AssertBundleAsync(NasRun run, string answer, Action<float[]> assert)
    {
        var folder = _files["bundle"];
        (await NasProcess.RunAsync(_files.Data, "export", run.Job, "--pick", "quality", "--out", folder)).Expect(0);
        Assert.Contains(answer, await File.ReadAllTextAsync(Path.Combine(folder, "README.md")), StringComparison.Ordinal);
        using var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, "manifest.json")));
        var quality = manifest.RootElement.GetProperty("quality");
        Assert.Contains(run.Front.Front, p => p.Quality.Metric == quality.GetProperty("metric").GetString()
            && p.Quality.Test!.Value == quality.GetProperty("test").GetProperty("value").GetDouble());
        using var session = new InferenceSession(Path.Combine(folder, "model.onnx"));
        using var results = session.Run([NamedOnnxValue.CreateFromTensor("input", new DenseTensor<float>(new float[3 * 16 * 16], [1, 3, 16, 16]))]);
        Assert.Equal(manifest.RootElement.GetProperty("output").GetProperty("name").GetString(), results[0].Name);
        assert([.. results[0].AsTensor<float>()]);
    }
}
