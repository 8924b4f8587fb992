using System.Diagnostics;
using System.Net;
using System.Text.Json;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Service;

/// <summary>A worker that dies is started again by the service, and nobody waits until its lease has run out.</summary>
public sealed class WorkerDeathTests : IDisposable
{
    private readonly TinyJob _files = new();

    /// <param name="first">A stage in which it runs out of memory.</param>
    /// <param name="before">The stage before the other one.</param>
    /// <param name="second">A later stage, in which it is killed.</param>
    [Theory]
    [InlineData(StageNames.Train, StageNames.Search, StageNames.Verify)]
    [InlineData(StageNames.Search, StageNames.Verify, StageNames.Export)]
    public async Task Worker_ThatDiesInAStage_IsStartedAgainAndTheJobGoesOnAtOnce(string first, string before, string second)
    {
        // By the lease alone it would take an hour.
        await using var service = await ServedFolder.StartAsync(_files, "--lease", "3600");
        var job = await service.SubmitAsync(TinyJob.Document);
        await service.UntilAsync(job, d => IsIn(d, first));
        await RunOutOfMemoryAsync(service.WorkerId());
        await service.LineAsync("nas: the worker ended with 134, for want of memory; a new one starts in ");

        // The next worker is told what the last one died of: a second time would set the stage aside.
        await service.UntilAsync(job, d => WasIn(d, first) > 1);
        var items = (await service.GetAsync("/api/v1/work")).GetProperty("items").EnumerateArray();
        var item = Assert.Single(items, i => i.GetProperty("kind").GetString() == WorkKinds.Stage);
        Assert.Equal("Its worker ran out of memory.", item.GetProperty("error").GetString());

        await service.UntilAsync(job, d => WasIn(d, before) > 0);
        await KillInAsync(service, job, second);
        await service.LineAsync("nas: the worker ended with 137; a new one starts in ");

        var ended = await service.EndedAsync(job);
        Assert.Equal("succeeded", ended.GetProperty("job").GetProperty("state").GetString());
        Assert.All(ServedFolder.StagesOf(ended), s => Assert.Equal(s.Name == first || s.Name == second ? 2 : 1, s.Attempts));
        Assert.InRange(ended.GetProperty("evaluationCount").GetInt32(), TinyJob.Evaluations, 2 * TinyJob.Evaluations);
        var front = await service.GetAsync($"/api/v1/jobs/{job}/front");
        Assert.NotEmpty(front.GetProperty("front").EnumerateArray());
        Assert.All(await service.EvaluationsAsync(job), e => Assert.Null(e.Error));
    }

    /// <summary>A read that never comes back, as of a network disk that is gone: nothing within a process can end it.</summary>
    [Fact]
    public async Task Stage_ThatDoesNotStopAfterTheTimeItMayTake_EndsItsWorkerOnceItsJobHasFailed()
    {
        await using var service = await ServedFolder.StartAsync(_files, "--no-worker");
        var job = await service.SubmitAsync(TinyJob.Document);
        var images = Path.Combine(_files["images"], "train-images-idx3-ubyte");
        File.Delete(images);
        await RunAsync($"mkfifo '{images}'");

        // Long enough for the slowest machine to come to the read: a stage that is told before would stop.
        var limits = _files.Write("limits.json", """{"job": {"hours": 0.005}}""");
        await using var worker = NasProcess.Start(_files.Data, "worker", "--limits", limits);

        (await worker.EndAsync()).Expect(137);
        var failed = (await service.EndedAsync(job)).GetProperty("job");
        Assert.Equal("failed", failed.GetProperty("state").GetString());
        Assert.Equal("It took longer than the 0.005 h that one attempt at a stage may take.", failed.GetProperty("message").GetString());
    }

    /// <summary>A job whose forecast is far below what it takes: the limit of the worker's process is what holds.</summary>
    [Fact]
    public async Task Job_ThatTakesMoreThanAWorkersMemory_IsSetAsideAndAnotherUsersGoesOn()
    {
        await using var service = await ServedFolder.StartAsync(_files, "--no-worker");
        var wide = TinyJob.Document
            .Replace("channels: 8, activation: relu}", "channels: 1024, activation: relu}", StringComparison.Ordinal)
            .Replace("batch: 16", "batch: 400", StringComparison.Ordinal);
        Assert.NotEqual(TinyJob.Document, wide);
        var hungry = await service.SubmitAsync(wide);
        var other = await service.SubmitAsync(TinyJob.Document, await service.KeyAsync("other"));
        var limits = _files.Write("limits.json", """{"job": {"memoryGiB": 1}}""");
        await using var worker = NasProcess.Start(_files.Data, "worker", "--limits", limits);

        var failed = (await service.EndedAsync(hungry)).GetProperty("job");
        Assert.Equal("failed", failed.GetProperty("state").GetString());
        Assert.Contains("ran out of memory 2 times", failed.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("succeeded", (await service.EndedAsync(other)).GetProperty("job").GetProperty("state").GetString());
    }

    public void Dispose() => _files.Dispose();

    private static int WasIn(JsonElement detail, string stage) => ServedFolder.StagesOf(detail).SingleOrDefault(s => s.Name == stage).Attempts;

    private static bool IsIn(JsonElement detail, string stage)
        => detail.GetProperty("stages").EnumerateArray()
            .Any(s => s.GetProperty("name").GetString() == stage && s.GetProperty("state").GetString() == "running");

    // As a runtime ends that gets no memory: it says so on its stderr, a pipe which others may write to as well, and aborts. From outside
    // the first signal only makes it let go of its handler.
    private static Task RunOutOfMemoryAsync(int id)
        => RunAsync($"prlimit --pid {id} --core=0; echo 'std::bad_alloc' > /proc/{id}/fd/2; while kill -ABRT {id}; do :; done 2> /dev/null");

    /// <summary>A short stage would be over before it is killed: the worker goes on in small steps, stands still while it is looked at, and dies where it stands.</summary>
    private static async Task KillInAsync(ServedFolder service, string job, string stage)
    {
        var id = service.WorkerId();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        using var step = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        await RunAsync($"kill -STOP {id}");
        while (!await IsSeenAsync())
        {
            await RunAsync($"kill -CONT {id}");
            await step.WaitForNextTickAsync(patience.Token);
            await RunAsync($"kill -STOP {id}");
        }

        await RunAsync($"kill -KILL {id}");

        // It may stand in the middle of a write for which whoever reads has to wait too long.
        async Task<bool> IsSeenAsync()
        {
            try
            {
                return IsIn(await service.GetAsync($"/api/v1/jobs/{job}"), stage);
            }
            catch (HttpRequestException e) when (e.StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                return false;
            }
        }
    }

    private static async Task RunAsync(string command)
    {
        using var bash = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { UseShellExecute = false })!;
        await bash.WaitForExitAsync();
        Assert.Equal(0, bash.ExitCode);
    }
}
