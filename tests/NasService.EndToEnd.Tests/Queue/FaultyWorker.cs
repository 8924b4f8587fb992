using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Core.Spaces;
using NasService.Core.Submission;
using NasService.DeviceWorker;
using NasService.EndToEnd.Tests.Samples;
using NasService.Measurement.Meters;
using NasService.Pipeline;
using NasService.Storage;
using NasService.Storage.Queue;
using NasService.Storage.Tests.Engines;
using NasService.Worker;

namespace NasService.EndToEnd.Tests.Queue;

/// <summary>A worker in this process that serves all groups and whose environment fails.</summary>
internal static class FaultyWorker
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    private static readonly LeasePolicy s_policy = new()
    {
        Duration = TimeSpan.FromSeconds(4),
        Heartbeat = TimeSpan.FromMilliseconds(200),
        Confirmation = TimeSpan.FromSeconds(1),
        RetryDelay = TimeSpan.FromMilliseconds(20),
        LongestWait = TimeSpan.FromMilliseconds(50),
    };

    /// <summary>Runs a job to its end.</summary>
    /// <param name="files">The user's.</param>
    /// <param name="jobFile">The job's document.</param>
    /// <param name="faults">Of the interfaces; armed once the job is there.</param>
    /// <param name="clock">Of the database; null: its own.</param>
    /// <param name="prepare">Called with the job's id before its worker starts.</param>
    /// <param name="add">More registrations; null: none.</param>
    /// <returns>The job's id, and all that it found, in lines.</returns>
    public static async Task<(string Job, string[] Found)> RunAsync(TinyJob files, string jobFile, Faults faults, MovedClock? clock,
        Action<string>? prepare, Action<IServiceCollection>? add = null)
    {
        var folder = new DataFolder(files.Data).Prepare();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        if (clock is not null)
        {
            builder.Services.AddSingleton<IInterceptor>(clock);
        }

        builder.Services.AddPipeline(folder, SpaceLibrary.FindFolder()!).AddDeviceWork().AddQueuedWork();
        add?.Invoke(builder.Services);
        builder.Services.AddSingleton(new MeasurementLock(files.MeasurementLock, TimeProvider.System));
        builder.Services.AddWorkQueueRuntime(WorkerIdentity.Create([WorkGroups.Search, WorkGroups.Score, WorkGroups.Measure("cpu")]),
            s_policy);
        Fail<IJobStore>(builder.Services, faults);
        Fail<IArtifactStore>(builder.Services, faults);
        Fail<IWorkQueue>(builder.Services, faults);
        Fail<IWorkerRegistry>(builder.Services, faults);
        using var host = builder.Build();
        await host.Services.GetRequiredService<NasStorage>().OpenAsync(default);
        var submission = host.Services.GetRequiredService<JobSubmission>();
        var job = (await submission.SubmitAsync(submission.ReadFile(jobFile), files.Folder, j => j with { IsQueued = true }, default)).Id;
        prepare?.Invoke(job);
        faults.IsArmed = true;
        await host.StartAsync();
        var ended = await EndedAsync(files.Data, job);

        // A worker can go while nothing is to be had.
        faults.IsGone = prepare is not null;
        await host.StopAsync();
        Assert.True(ended.State == JobState.Succeeded, ended.FailureMessage);
        return (job, await Store.ReadAsync(files.Data, s => FoundAsync(s, job)));
    }

    private static async Task<SearchJob> EndedAsync(string data, string job)
    {
        using var patience = new CancellationTokenSource(s_patience);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (true)
        {
            var now = (await Store.ReadAsync(data, s => s.GetJobAsync(job, patience.Token)))!;
            if (now.IsFinal || now.State == JobState.Paused)
            {
                return now;
            }

            await timer.WaitForNextTickAsync(patience.Token);
        }
    }

    private static async Task<string[]> FoundAsync(IJobStore store, string job)
    {
        var supernet = (await store.GetSupernetAsync(job, default))!;
        var evaluations = await store.GetEvaluationsAsync(job, default);
        var front = (await store.GetFrontAsync(new FrontQuery(job), default))!;
        var artifacts = await store.ListArtifactsAsync(job, default);
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"{supernet.Hash} {supernet.Steps} {supernet.DataHash} {supernet.BitExact}"),
            .. evaluations.Select(e => string.Create(
                CultureInfo.InvariantCulture,
                $"{e.Index} {e.Round} {e.ArchitectureId} {e.Quality?.Value:R} {e.Latency?.MedianMs:R} {e.ModelBytes} {(e.Succeeded ? "" : "infeasible " + e.Error)}")),
            .. front.Points.Concat(front.Baselines).Select(p => string.Create(
                CultureInfo.InvariantCulture,
                    $"{p.Name} {p.ArchitectureId} {p.Validation.Value:R} {p.Test?.Value:R} {p.Latency.MedianMs:R} {p.ModelBytes} {p.ArtifactDigest}")),
            .. artifacts.Where(a => a.Kind is ArtifactKinds.Model or ArtifactKinds.ModelFp32 or ArtifactKinds.ModelInt8)
                .Select(a => $"{a.Kind} {a.ArchitectureId} {a.Blob.Digest}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            .. artifacts.Where(a => a.Kind is ArtifactKinds.Manifest or ArtifactKinds.Readme or ArtifactKinds.DataFiles)
                .Select(a => $"{a.Kind} {a.ArchitectureId}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
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
