using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Core.Spaces;
using NasService.Core.Submission;
using NasService.DeviceWorker;
using NasService.EndToEnd.Tests.Samples;
using NasService.Storage;
using NasService.Storage.Queue;
using NasService.Worker;

namespace NasService.EndToEnd.Tests.Queue;

/// <summary>A whole job through the queue while the database, the artifacts and the disk fail once at each kind of call.</summary>
public sealed class EnvironmentFaultTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly LeasePolicy s_policy = new()
    {
        Duration = TimeSpan.FromSeconds(4),
        Heartbeat = TimeSpan.FromMilliseconds(200),
        Confirmation = TimeSpan.FromSeconds(1),
        RetryDelay = TimeSpan.FromMilliseconds(50),
        LongestWait = TimeSpan.FromMilliseconds(400),
    };

    private readonly TinyJob _files = new();

    [Fact]
    public async Task Run_EnvironmentFailsOnceAtEachKindOfCall_ComesOutAsWithout()
    {
        var (recorded, _) = await RunAsync(_files.JobFile, null);
        var replay = _files.Replay(recorded);
        var (_, plain) = await RunAsync(replay, null);
        Assert.DoesNotContain(plain, l => l.Contains("infeasible", StringComparison.Ordinal));
        foreach (var isAfter in new[] { false, true })
        {
            var faults = new Faults(isAfter);
            Assert.Equal(plain, (await RunAsync(replay, faults)).Found);
            AssertStruck(faults);
        }
    }

    private static void AssertStruck(Faults faults)
    {
        // What reads and writes in each part of a job.
        string[] calls =
        [
            "IArtifactStore.WriteAsync", "IArtifactStore.GetVerifiedPathAsync",
            "IJobStore.GetJobAsync", "IJobStore.BeginStageAsync", "IJobStore.CompleteStageIfRunningAsync",
            "IJobStore.RegisterArtifactAsync", "IJobStore.AppendEvaluationsAsync",
            "IJobStore.SaveSupernetAsync", "IJobStore.SaveFrontAsync",
            "IWorkQueue.EnqueueAsync", "IWorkQueue.GetAsync", "IWorkQueue.TryLeaseAsync", "IWorkQueue.RenewAsync",
            "IWorkQueue.CompleteAsync", "IWorkQueue.ContinueAsync",
        ];
        Assert.Empty(calls.Except(faults.Struck));
    }

    public void Dispose() => _files.Dispose();

    private async Task<(string Job, string[] Found)> RunAsync(string file, Faults? faults)
    {
        var folder = new DataFolder(_files.Data).Prepare();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddWorker(folder, SpaceLibrary.FindFolder()!).AddDeviceWork().AddQueuedWork();
        var worker = WorkerIdentity.Create([WorkGroups.Search, WorkGroups.Score, WorkGroups.Measure("cpu")]);
        builder.Services.AddWorkQueueRuntime(worker, s_policy);
        if (faults is not null)
        {
            Fail<IJobStore>(builder.Services, faults);
            Fail<IArtifactStore>(builder.Services, faults);
            Fail<IWorkQueue>(builder.Services, faults);
        }

        using var host = builder.Build();
        await host.Services.GetRequiredService<NasStorage>().OpenAsync(default);
        var submission = host.Services.GetRequiredService<JobSubmission>();
        var job = (await submission.SubmitAsync(submission.ReadFile(file), _files.Folder, j => j with { IsQueued = true }, default)).Id;
        await host.StartAsync();
        if (faults is not null)
        {
            faults.IsArmed = true;
        }

        var ended = await EndedAsync(job);
        await host.StopAsync();
        Assert.True(ended.State == JobState.Succeeded, ended.FailureMessage);
        return (job, await Store.ReadAsync(_files.Data, s => FoundAsync(s, job)));
    }

    private async Task<SearchJob> EndedAsync(string job)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (true)
        {
            var now = (await Store.ReadAsync(_files.Data, s => s.GetJobAsync(job, patience.Token)))!;
            if (now.IsFinal || now.State == JobState.Paused)
            {
                return now;
            }

            await timer.WaitForNextTickAsync(patience.Token);
        }
    }

    private static async Task<string[]> FoundAsync(IJobStore store, string job)
    {
        var evaluations = await store.GetEvaluationsAsync(job, default);
        var front = (await store.GetFrontAsync(new FrontQuery(job), default))!;
        return
        [
            .. evaluations.Select(e => string.Create(
                CultureInfo.InvariantCulture, $"{e.Index} {e.ArchitectureId} {e.Accuracy:R} {(e.Succeeded ? "" : "infeasible")}")),
            .. front.Points.Select(p => string.Create(
                CultureInfo.InvariantCulture, $"{p.ArchitectureId} {p.Validation.Value:R} {p.Latency.MedianMs:R}")),
        ];
    }

    private static void Fail<T>(IServiceCollection services, Faults faults)
        where T : class
    {
        var real = services.Last(s => s.ServiceType == typeof(T));
        services.Remove(real);
        services.AddSingleton(p =>
        {
            var made = real.ImplementationFactory?.Invoke(p) ?? ActivatorUtilities.CreateInstance(p, real.ImplementationType!);
            return FaultyCalls<T>.Around((T)made, faults);
        });
    }
}
