using Hangfire;
using Hangfire.Server;
using Microsoft.Extensions.Hosting;
using NasService.Core.Queue;

namespace NasService.Storage.Queue;

/// <summary>
/// Hangfire's server of this process: for each group one that answers one call at a time. Put together as <see cref="BackgroundJobServer"/> is, but without
/// its scheduler, and with a pause after an error that does not grow: after a minute without a database that would be another half minute.
/// </summary>
internal sealed class WakeUpServer(JobStorage storage, WorkerIdentity worker, WakeUpCall call) : IHostedService, IDisposable
{
    private static readonly TimeSpan AfterError = TimeSpan.FromSeconds(1);
    private BackgroundProcessingServer[] _servers = [];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _servers = [.. worker.Groups.Select(Start)];
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Array.ForEach(_servers, s => s.SendStop());
        await Task.WhenAll(_servers.Select(s => s.WaitForShutdownAsync(cancellationToken))).ConfigureAwait(false);
    }

    public void Dispose() => Array.ForEach(_servers, s => s.Dispose());

    private BackgroundProcessingServer Start(string group, int index)
    {
        string[] queues = [QueueNames.Of(group)];
        var caller = new Worker(queues, new BackgroundJobPerformer(WakeUpFilters.All, new Activator(call)), new Hangfire.States.BackgroundJobStateChanger(WakeUpFilters.All));
        return new BackgroundProcessingServer(
            storage,
            [caller.UseBackgroundPool(1)],
            new Dictionary<string, object>(StringComparer.Ordinal) { ["Queues"] = queues, ["WorkerCount"] = 1 },
            new BackgroundProcessingServerOptions
            {
                ServerName = worker.Host,
                HeartbeatInterval = TimeSpan.FromSeconds(10),
                RetryDelay = _ => AfterError,
                RestartDelay = AfterError,

                // The dispatcher has let the attempts end before.
                StopTimeout = TimeSpan.Zero,
                ShutdownTimeout = TimeSpan.FromSeconds(2),

                // Expiry, counters, and the signs of life of all calls of this process: once is enough.
                ExcludeStorageProcesses = index > 0,
            });
    }

    private sealed class Activator(WakeUpCall call) : JobActivator
    {
        public override object ActivateJob(Type jobType) => call;
    }
}
