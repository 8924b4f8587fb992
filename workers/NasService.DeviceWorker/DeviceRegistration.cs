using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Queue;
using NasService.Core.Stores;
using NasService.Measurement.Meters;

namespace NasService.DeviceWorker;

/// <summary>
/// Tells the service at start which devices can be measured here. Nothing else of the worker begins before: a job that looks for a device in vain fails.
/// </summary>
internal sealed partial class DeviceRegistration(
    IJobStore store, WorkerIdentity worker, LocalMeters meters, TimeProvider time, ILogger<DeviceRegistration> logger) : IHostedService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var name in worker.Groups.Select(WorkGroups.DeviceOf).OfType<string>())
        {
            while (!await TryRegisterAsync(meters.Fingerprint(name), cancellationToken).ConfigureAwait(false))
            {
                await Task.Delay(Pause, time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<bool> TryRegisterAsync(DeviceFingerprint device, CancellationToken cancellationToken)
    {
        try
        {
            await store.RegisterDeviceAsync(device, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (StoreException e) when (Failures.Of(e) == FailureKind.Environment)
        {
            LogUnavailable(device.Name, e.Message);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Device {Name} cannot be registered, trying again: {Reason}")]
    private partial void LogUnavailable(string name, string reason);
}
