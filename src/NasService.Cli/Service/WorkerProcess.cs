using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Queue;
using NasService.Core.Spaces;
using NasService.Core.Stores;
using NasService.DeviceWorker;
using NasService.Pipeline;
using NasService.Storage;
using NasService.Storage.Hosting;
using NasService.Storage.Queue;
using NasService.Worker;

namespace NasService.Cli.Service;

/// <summary>A worker: takes work from the queue until it is told to stop, then lets go of it in order.</summary>
internal sealed class WorkerProcess(SpaceLibrary spaces, TimeProvider time)
{
    /// <summary>A database that is restarted is waited for.</summary>
    private static readonly TimeSpan RetryFor = TimeSpan.FromMinutes(2);

    /// <summary>Longer than the dispatcher's own grace.</summary>
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(40);

    public async Task RunAsync(WorkerSettings settings, CancellationToken cancellationToken)
    {
        RefuseALostStore(settings);
        MemoryLimit.Apply(settings.MemoryBytes);
        settings.Folder.Prepare();
        using var held = settings.Database is null
            ? FileLock.TryAcquire(settings.Folder.RunnerLock) ?? throw new InputException("--data", "Another process runs jobs on this folder.", settings.Folder.Root)
            : null;
        using var host = Build(settings);
        var watch = host.Services.GetRequiredService<StoreWatch>();
        await StoreWait.OpenAsync(host.Services.GetRequiredService<NasStorage>(), RetryFor, time, cancellationToken).ConfigureAwait(false);

        await TakeOverAsync(host.Services.GetRequiredService<IWorkQueue>(), settings, cancellationToken).ConfigureAwait(false);

        // Parallelism is between sub-networks; inside an operator it would only fight that.
        TorchSharp.torch.set_num_threads(1);
        await host.RunAsync(cancellationToken).ConfigureAwait(false);
        if (watch.Fault is { } fault)
        {
            throw fault;
        }
    }

    // A worker beside a service is started again whenever it ends: where the store has vanished in between, it must not make a new one.
    private static void RefuseALostStore(WorkerSettings settings)
    {
        if (WorkerParent.IsThere && settings.Database is null && !Presence.OfFile(settings.Folder.Database))
        {
            throw new StoreException($"The store has vanished: there is no database {settings.Folder.Database}.");
        }
    }

    // Whoever holds the lock of the folder is its only worker, and a parent knows whom it saw end: neither has to wait for a lease to run out.
    private static async Task TakeOverAsync(IWorkQueue queue, WorkerSettings settings, CancellationToken cancellationToken)
    {
        if (settings.Database is null || WorkerParent.Predecessor is not null)
        {
            await queue.TakeOverAsync(settings.Database is null ? null : WorkerParent.Predecessor, WorkerParent.RanOutOfMemory, settings.Policy, cancellationToken).ConfigureAwait(false);
        }
    }

    internal IHost Build(WorkerSettings settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.AddLines();
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = ShutdownTimeout);
        builder.Services.AddPipeline(settings.Folder, spaces.Folder, settings.Database, RetryFor, settings.Shares);
        builder.Services.AddDeviceWork();
        if (settings.Groups.Contains(WorkGroups.Search))
        {
            builder.Services.AddQueuedWork();
        }

        builder.Services.AddStoreWatch();
        builder.Services.AddWorkQueueRuntime(WorkerParent.Identify(settings.Groups), settings.Policy);
        return builder.Build();
    }
}
