using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NasService.Core.Events;
using NasService.Core.Input;
using NasService.Core.Queue;
using NasService.Core.Spaces;
using NasService.DeviceWorker;
using NasService.Storage;
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
        Directory.CreateDirectory(settings.Folder.Root);
        using var held = settings.Database is null
            ? FileLock.TryAcquire(settings.Folder.RunnerLock) ?? throw new InputException("--data", "Another process runs jobs on this folder.", settings.Folder.Root)
            : null;
        using var host = Build(settings);
        await StoreWait.OpenAsync(host.Services.GetRequiredService<NasStorage>(), RetryFor, time, cancellationToken).ConfigureAwait(false);

        // Parallelism is between sub-networks; inside an operator it would only fight that.
        TorchSharp.torch.set_num_threads(1);
        await host.RunAsync(cancellationToken).ConfigureAwait(false);
    }

    private IHost Build(WorkerSettings settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.AddSimpleConsole(o =>
        {
            o.SingleLine = true;
            o.TimestampFormat = LogTime.Format;
            o.UseUtcTimestamp = true;
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("NasService", LogLevel.Information);
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = ShutdownTimeout);
        builder.Services.AddWorker(settings.Folder, spaces.Folder, settings.Database, RetryFor);
        builder.Services.AddDeviceWork();
        if (settings.Groups.Contains(WorkGroups.Search))
        {
            builder.Services.AddQueuedWork();
        }

        builder.Services.AddWorkQueueRuntime(WorkerIdentity.Create(settings.Groups), settings.Policy);
        return builder.Build();
    }
}
