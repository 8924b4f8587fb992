using NasService.Core.Queue;

namespace NasService.Api.Devices;

/// <summary>An item of a device's own group, under the lease that the device says it has. Whether that is the newest, the queue
/// decides.</summary>
internal static class HeldClaim
{
    /// <summary>Null: there is no such item, or it is another device's.</summary>
    public static async Task<WorkLease?> FindAsync(DeviceCaller device, ClaimReport report, IWorkQueue queue, CancellationToken cancellationToken)
        => report is { Item: { } id, Token: { } token } && await ItemAsync(device, id, queue, cancellationToken) is { } item
            ? new WorkLease(item, token, report.Worker ?? "")
            : null;

    /// <inheritdoc cref="FindAsync"/>
    public static async Task<WorkItem?> ItemAsync(DeviceCaller device, string id, IWorkQueue queue, CancellationToken cancellationToken)
        => (await queue.GetAsync([id], cancellationToken)).FirstOrDefault(i => i.Group == device.Group);
}
