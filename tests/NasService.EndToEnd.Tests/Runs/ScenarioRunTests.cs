using System.Text.Json;
using NasService.Core.Artifacts;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

/// <summary>One job with two ways to run: a picture at a time, and eight.</summary>
public sealed class ScenarioRunTests : IDisposable
{
    private readonly TinyJob _files = new();

    [Fact]
    public async Task Run_TwoScenarios_HasAFrontOfEachFromOneSupernet()
    {
        var job = _files.Job(("latency: {", "latency: {scenarios: {throughput: {batch: 8}}, "));
        var run = (await NasProcess.RunAsync(_files.Data, "run", job, "--json")).Expect(0);
        var other = (await NasProcess.RunAsync(_files.Data, "jobs", "front", run.Job, "--scenario", "throughput", "--json")).Expect(0);
        Assert.All(run.Front.Front, p => Assert.Equal(1, p.LatencyMs.Batch));
        Assert.All(other.Front.Front, p => Assert.Equal(8, p.LatencyMs.Batch));
        Assert.All(run.Front.Front.Concat(other.Front.Front), p => Assert.NotNull(p.Quality.Test));
        Assert.Equal(run.Front.Supernet, other.Front.Supernet);

        // The same network takes longer for eight pictures than for one.
        Assert.All(run.Front.Baselines.Zip(other.Front.Baselines), p => Assert.True(p.First.LatencyMs.Median < p.Second.LatencyMs.Median));
        var evaluations = await Store.ReadAsync(_files.Data, s => s.GetEvaluationsAsync(run.Job, default));
        Assert.All(evaluations, e => Assert.Equal(8, Assert.Single(e.FurtherLatencies).Latency.Batch));
        var versions = await Store.ReadAsync(_files.Data, s => s.ListFrontsAsync(run.Job, null, default));
        Assert.Equal(versions.Count(f => f.Scenario is null), versions.Count(f => f.Scenario == "throughput"));
        foreach (var point in other.Front.Front)
        {
            Assert.NotNull(await Store.ReadAsync(_files.Data, s => s.FindArtifactAsync(run.Job, ArtifactKinds.Manifest, point.Id, default)));
        }

        var unknown = await NasProcess.RunAsync(_files.Data, "jobs", "front", run.Job, "--scenario", "idle");
        unknown.ExpectMistake(2, "--scenario", "no such scenario", "throughput");
        await SpecializesForEither(run.Job);
        var page = Path.Combine(_files.Data, "report.html");
        (await NasProcess.RunAsync(_files.Data, "report", run.Job, "--out", page)).Expect(0);
        Assert.Contains("id=\"front-throughput\"", await File.ReadAllTextAsync(page), StringComparison.Ordinal);
    }

    private async Task SpecializesForEither(string job)
    {
        var one = (await NasProcess.RunAsync(_files.Data, "specialize", job, "--json")).Expect(0);
        var many = (await NasProcess.RunAsync(_files.Data, "specialize", job, "--scenario", "throughput", "--json")).Expect(0);
        Assert.True(Fastest(one.Output) < Fastest(many.Output));
        (await NasProcess.RunAsync(_files.Data, "specialize", job, "--scenario", "idle")).ExpectMistake(2, "scenario", "no such scenario", "throughput");

        static double Fastest(string json)
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.GetProperty("points")[0].GetProperty("latencyMs").GetProperty("mean").GetDouble();
        }
    }

    public void Dispose() => _files.Dispose();
}
