using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NasService.Core.Queue;
using NasService.DeviceWorker;
using NasService.Measurement;
using NasService.Measurement.Meters;
using NasService.Storage;
using NasService.Storage.Artifacts;
using NasService.Storage.Hosting;
using NasService.Storage.Queue;

namespace NasService.Cli.Service;

/// <summary>A worker that only measures: it loads no libtorch, and fetches the files it measures by digest.</summary>
internal sealed class DeviceWorkerProcess(TimeProvider time)
{
    /// <summary>A database that is restarted is waited for.</summary>
    private static readonly TimeSpan RetryFor = TimeSpan.FromMinutes(2);

    /// <summary>Longer than the dispatcher's own grace.</summary>
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(40);

    public async Task RunAsync(WorkerSettings settings, string database, string provider, ArtifactServer? server, CancellationToken cancellationToken)
    {
        settings.Folder.Prepare();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.AddLines();
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = ShutdownTimeout);
        builder.Services.AddNasStorage(new StorageOptions
        {
            Database = database,
            ArtifactFolder = settings.Folder.Artifacts,
            Server = server,
            RetryFor = RetryFor,
            Shares = settings.Shares,
        });
        builder.Services.AddMeasurement(provider).AddDeviceWork();
        builder.Services.AddStoreWatch();
        builder.Services.AddWorkQueueRuntime(WorkerIdentity.Create(settings.Groups), settings.Policy);
        using var host = builder.Build();
        var watch = host.Services.GetRequiredService<StoreWatch>();

        // A provider that does not run here is said before anything is waited for.
        _ = host.Services.GetRequiredService<LocalMeters>().Fingerprint(provider);
        await StoreWait.OpenAsync(host.Services.GetRequiredService<NasStorage>(), RetryFor, time, cancellationToken).ConfigureAwait(false);
        await host.RunAsync(cancellationToken).ConfigureAwait(false);
        if (watch.Fault is { } fault)
        {
            throw fault;
        }
    }
}
