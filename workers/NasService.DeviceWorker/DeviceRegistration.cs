using Microsoft.Extensions.Hosting;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Measurement.Meters;

namespace NasService.DeviceWorker;

/// <summary>Tells the service at start which devices can be measured here.</summary>
internal sealed class DeviceRegistration(IJobStore store, WorkerIdentity worker, LocalMeters meters) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var name in worker.Groups.Select(WorkGroups.DeviceOf).OfType<string>())
        {
            await store.RegisterDeviceAsync(meters.Fingerprint(name), cancellationToken).ConfigureAwait(false);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
