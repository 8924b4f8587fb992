using System.Diagnostics;
using System.Text.Json;
using NasService.Core.Jobs;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Service;

/// <summary>A worker that dies is started again by the service, and nobody waits until its lease has run out.</summary>
public sealed class WorkerDeathTests : IDisposable
{
    private readonly TinyJob _files = new();

    [Theory]
    [InlineData(StageNames.Train)]
    [InlineData(StageNames.Search)]
    [InlineData(StageNames.Verify)]
    [InlineData(StageNames.Export)]
    public async Task Worker_KilledInAStage_IsStartedAgainAndTheJobGoesOnAtOnce(string stage)
    {
        // By the lease alone it would take an hour.
        await using var service = await ServedFolder.StartAsync(_files, "--lease", "3600");
        var job = await service.SubmitAsync(TinyJob.Document);
        await service.UntilAsync(job, d => Stages(d).Any(s => s.Name == stage));
        using (var worker = Process.GetProcessById(service.WorkerId()))
        {
            worker.Kill();
        }

        Assert.StartsWith("nas: the worker ended with 137", await service.LineAsync("nas: the worker ended with"), StringComparison.Ordinal);
        var ended = await service.EndedAsync(job);
        Assert.Equal("succeeded", ended.GetProperty("job").GetProperty("state").GetString());
        Assert.True(Stages(ended).Any(s => s.Attempts > 1) || stage == StageNames.Export, ended.ToString());
        Assert.InRange(ended.GetProperty("evaluationCount").GetInt32(), TinyJob.Evaluations, 2 * TinyJob.Evaluations);
        var front = await service.GetAsync($"/api/v1/jobs/{job}/front");
        Assert.NotEmpty(front.GetProperty("points").EnumerateArray());
        var evaluations = await service.GetAsync($"/api/v1/jobs/{job}/evaluations?limit=100");
        Assert.All(evaluations.GetProperty("items").EnumerateArray(), e => Assert.False(e.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.String, e.ToString()));
    }

    /// <summary>A job whose forecast is far below what it takes: the limit of the worker's process is what holds.</summary>
    [Fact]
    public async Task Job_ThatTakesMoreThanAWorkersMemory_IsSetAsideAndAnotherUsersGoesOn()
    {
        await using var service = await ServedFolder.StartAsync(_files, "--no-worker");
        var wide = TinyJob.Document.Replace("channels: 8, activation: relu}", "channels: 1024, activation: relu}", StringComparison.Ordinal).Replace("batch: 16", "batch: 400", StringComparison.Ordinal);
        Assert.NotEqual(TinyJob.Document, wide);
        var hungry = await service.SubmitAsync(wide);
        var other = await service.SubmitAsync(TinyJob.Document, await service.KeyAsync("other"));
        await using var worker = NasProcess.Start(_files.Data, "worker", "--limits", _files.Write("limits.json", """{"job": {"memoryGiB": 1}}"""));

        var failed = (await service.EndedAsync(hungry)).GetProperty("job");
        Assert.Equal("failed", failed.GetProperty("state").GetString());
        Assert.Contains("ran out of memory 2 times", failed.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("succeeded", (await service.EndedAsync(other)).GetProperty("job").GetProperty("state").GetString());
    }

    public void Dispose() => _files.Dispose();

    private static IEnumerable<(string Name, int Attempts)> Stages(JsonElement detail)
        => detail.GetProperty("stages").EnumerateArray().Select(s => (s.GetProperty("name").GetString()!, s.GetProperty("attempts").GetInt32()));
}
