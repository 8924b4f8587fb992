using NasService.Core.Input;
using NasService.Core.Queue;

namespace NasService.Api.Devices;

/// <summary>Takes measurements for devices that wait, and notes that they are there.</summary>
internal sealed class DeviceClaims(IWorkQueue queue, IWorkerRegistry registry, TimeProvider time)
{
    /// <summary>A proxy between cuts a longer silence; and a device counts as gone after 15 s.</summary>
    private const double MostWaitSeconds = 10;

    private const int LongestName = 100;

    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Hold = TimeSpan.FromSeconds(5);

    public static LeasePolicy Policy { get; } = new();

    /// <summary>The next measurement for the device; null if there is none within the time, or the caller has gone.</summary>
    public async Task<DeviceClaim?> TakeAsync(DeviceCaller device, ClaimRequest request, CancellationToken aborted)
    {
        var wait = TimeSpan.FromSeconds(Math.Clamp(request.WaitSeconds is { } s && double.IsFinite(s) ? s : 0, 0, MostWaitSeconds));
        var began = time.GetTimestamp();
        await SeeAsync(device, request.Worker, request.Host, WorkerState.Serving, aborted, request.Machine);
        while (true)
        {
            foreach (var item in await queue.OfferAsync([device.Group], 1, Hold, Policy.MaxRunningPerOwner, aborted))
            {
                if (await queue.TryLeaseAsync(item.Id, WorkerOf(device, request.Worker), Policy, aborted) is not { } lease)
                {
                    continue;
                }

                if (!aborted.IsCancellationRequested)
                {
                    return Document(lease);
                }

                // Nobody will hear of it.
                await queue.GiveBackAsync(lease, CancellationToken.None);
                return null;
            }

            if (time.GetElapsedTime(began) >= wait)
            {
                return null;
            }

            await Task.Delay(Poll, time, aborted);
        }
    }

    /// <summary>The device's process is here, or says that it goes.</summary>
    public Task SeeAsync(
        DeviceCaller device, string? worker, string? host, WorkerState state, CancellationToken cancellationToken,
            MachineReading? machine = null)
        => registry.ReportWorkerAsync(
            WorkerOf(device, worker), Name(host) ?? device.Name, [device.Group], state, cancellationToken,
            machine?.Sensible());

    /// <summary>Begins with the device's name: whatever a device calls itself, it is no other's worker.</summary>
    private static string WorkerOf(DeviceCaller device, string? worker) => $"{device.Name}/{Name(worker) ?? "device"}";

    private static string? Name(string? text) => string.IsNullOrWhiteSpace(text) ? null : Shortened.Of(text, LongestName);

    private static DeviceClaim Document(WorkLease lease)
    {
        var item = lease.Item;
        return new DeviceClaim(item.Id, item.JobId, lease.Token, item.Failures, item.Deaths, item.PayloadJson, item.CreatedAt, Policy.Duration.TotalSeconds);
    }
}
