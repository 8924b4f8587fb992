using System.Text.Json;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

/// <summary>A job whose training finds networks by itself, the search from there, and a point of it trained on with steps of its
/// own.</summary>
public sealed class DifferentiableRunTests : IDisposable
{
    private const int Points = 3;

    private readonly TinyJob _files = new();

    [Fact]
    public async Task Run_Differentiable_SearchBeginsWithWhatWasFoundAndAPointIsTrainedInInt8()
    {
        var job = _files.Job(
            ("supernet: {steps: 60,",
                $"supernet: {{recipe: differentiable, differentiable: {{warmUp: 0.2, points: {Points}, penalty: 1, rate: 0.3}}, steps: 60,"),
            ("search: {", "search: {bitOps: true, "));
        var run = (await NasProcess.RunAsync(_files.Data, "run", job, "--json")).Expect(0);
        var evaluations = await Store.ReadAsync(_files.Data, s => s.GetEvaluationsAsync(run.Job, default));
        Assert.Equal(TinyJob.Evaluations, evaluations.Count(e => e.Round >= 0));

        // What was found is a generation of its own, the first; its last penalty is heavy, and what it found is cheaper than the middle of
        // the others.
        var found = evaluations.Where(e => e.Round == 0).ToArray();
        Assert.InRange(found.Length, 1, Points);
        Assert.True(found.Min(e => e.BitOps) < evaluations.Where(e => e.Round > 0).Select(e => e.BitOps).Order().ElementAt(5));
        Assert.Equal("differentiable", (await Store.ReadAsync(_files.Data, s => s.GetSupernetAsync(run.Job, default)))!.Recipe);
        Assert.Contains("id=\"front-bitops\"", await File.ReadAllTextAsync(Path.Combine(_files.Data, "jobs", run.Job, "report.html")),
            StringComparison.Ordinal);

        var tuned = _files["tuned"];
        (await NasProcess.RunAsync(_files.Data, "export", run.Job, "--pick", "latency", "--finetune", "1", "--learned-steps", "--out",
            tuned)).Expect(0);
        using var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(tuned, "manifest.json")));
        Assert.True(manifest.RootElement.GetProperty("provenance").GetProperty("fineTune").GetProperty("learnedSteps").GetBoolean());
    }

    public void Dispose() => _files.Dispose();
}
