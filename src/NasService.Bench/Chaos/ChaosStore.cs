using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Access;
using NasService.Core.Artifacts;
using NasService.Core.Events;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Core.Spaces;
using NasService.Core.Submission;
using NasService.Pipeline;
using NasService.Storage;

namespace NasService.Bench.Chaos;

/// <summary>The store as the benchmark itself uses it, beside the workers.</summary>
internal sealed class ChaosStore : IAsyncDisposable
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(250);

    /// <summary>The database is killed under us, too.</summary>
    private static readonly TimeSpan RetryFor = TimeSpan.FromMinutes(2);
    private readonly ServiceProvider _services;
    private readonly TimeProvider _time;

    private ChaosStore(ServiceProvider services, TimeProvider time) => (_services, _time) = (services, time);

    public IJobStore Jobs => _services.GetRequiredService<IJobStore>();

    public IArtifactStore Artifacts => _services.GetRequiredService<IArtifactStore>();

    public IJobEventStore Events => _services.GetRequiredService<IJobEventStore>();

    public IWorkQueue Queue => _services.GetRequiredService<IWorkQueue>();

    public static async Task<ChaosStore> OpenAsync(DataFolder folder, string? database, SpaceLibrary spaces, TimeProvider time, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder.Root);
        var services = new ServiceCollection().AddPipeline(folder, spaces.Folder, database, RetryFor).BuildServiceProvider();
        await services.GetRequiredService<NasStorage>().MigrateAsync(cancellationToken);
        return new ChaosStore(services, time);
    }

    /// <summary>A device's key, as its enrolment gives it.</summary>
    public async Task<string> AddDeviceAsync(string device, CancellationToken cancellationToken)
    {
        var secret = ApiKeySecret.Create();
        var key = new NewApiKey(JobId.Create(_time), secret.Prefix, secret.Hash, "device", "chaos", ApiScopes.Worker, null) { Device = device };
        await _services.GetRequiredService<IApiKeyStore>().AddKeyAsync(key, cancellationToken);
        return secret.Text;
    }

    /// <param name="file">The job.</param>
    /// <param name="change">To it.</param>
    /// <param name="cancellationToken">Ends before it is queued.</param>
    public async Task<string> SubmitAsync(string file, Func<JobDefinition, JobDefinition> change, CancellationToken cancellationToken)
    {
        var submission = _services.GetRequiredService<JobSubmission>();
        var job = await submission.SubmitAsync(
            change(submission.ReadFile(file)), Path.GetDirectoryName(Path.GetFullPath(file))!, j => j with { IsQueued = true }, cancellationToken);
        return job.Id;
    }

    /// <summary>Returns once so many workers started since the call serve.</summary>
    public async Task WaitForWorkersAsync(int count, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var registry = _services.GetRequiredService<IWorkerRegistry>();
        while ((await registry.ListWorkersAsync(cancellationToken)).Count(w => w.StartedAt >= since && w is { IsAlive: true, State: WorkerState.Serving }) < count)
        {
            await Task.Delay(Poll, _time, cancellationToken);
        }
    }

    public async Task<bool> HasEndedAsync(string job, CancellationToken cancellationToken)
        => (await Jobs.GetJobAsync(job, cancellationToken))!.IsFinal;

    /// <exception cref="InvalidOperationException">It did not succeed.</exception>
    public async Task FinishAsync(string job, CancellationToken cancellationToken)
    {
        while (!await HasEndedAsync(job, cancellationToken))
        {
            await Task.Delay(Poll, _time, cancellationToken);
        }

        if (await Jobs.GetJobAsync(job, cancellationToken) is { State: not JobState.Succeeded } ended)
        {
            throw new InvalidOperationException($"Job {job} is {ended.State}: {ended.FailureMessage}");
        }
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
