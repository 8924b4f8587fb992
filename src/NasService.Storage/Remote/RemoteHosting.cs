using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NasService.Core.Artifacts;
using NasService.Core.Latency;
using NasService.Core.Queue;
using NasService.Storage.Artifacts;
using NasService.Storage.Queue;

namespace NasService.Storage.Remote;

/// <summary>Registration of a device's worker without a database: queue and files are the service's, by its REST interface.</summary>
public static class RemoteHosting
{
    /// <param name="services">Has the handlers of measurements beside it.</param>
    /// <param name="server">The service, and the device's key.</param>
    /// <param name="cacheFolder">Keeps models that were fetched.</param>
    /// <param name="worker">Who this process is; one group.</param>
    /// <param name="device">What it measures on.</param>
    public static IServiceCollection AddRemoteQueueRuntime(
        this IServiceCollection services, ArtifactServer server, string cacheFolder, WorkerIdentity worker, Func<IServiceProvider, DeviceFingerprint> device)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(ProcessEnd.Kill);
        services.AddSingleton(worker).AddSingleton(new LeasePolicy());
        services.AddSingleton(_ => FetchingArtifactStore.CreateClient(server));
        services.AddSingleton<RemoteService>().AddSingleton<RemoteLeases>().AddSingleton<IWorkLeases>(p => p.GetRequiredService<RemoteLeases>());
        services.AddSingleton<WorkExecutor>();
        services.AddSingleton<IArtifactStore>(p =>
        {
            var leases = p.GetRequiredService<RemoteLeases>();
            return new FetchingArtifactStore(
                new FileArtifactStore(cacheFolder, p.GetRequiredService<TimeProvider>()), p.GetRequiredService<HttpClient>(),
                digest => $"api/v1/device/models/{digest}?item={Uri.EscapeDataString(leases.Item ?? "")}");
        });
        services.AddSingleton(p => new RemoteDispatcher(
            p.GetRequiredService<RemoteService>(), p.GetRequiredService<RemoteLeases>(), p.GetRequiredService<WorkExecutor>(), worker, device(p),
            p.GetRequiredService<IHostApplicationLifetime>(), p.GetRequiredService<TimeProvider>(), p.GetRequiredService<ILogger<RemoteDispatcher>>()));
        return services.AddSingleton<IHostedService>(p => p.GetRequiredService<RemoteDispatcher>());
    }
}
