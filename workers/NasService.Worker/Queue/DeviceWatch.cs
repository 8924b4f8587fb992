using NasService.Core.Queue;

namespace NasService.Worker.Queue;

/// <summary>Whether somebody measures on a device.</summary>
internal sealed class DeviceWatch(IWorkerRegistry workers, TimeProvider time)
{
    /// <summary>A worker that is started again is not away.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    public async Task<bool> IsThereAsync(string device, CancellationToken cancellationToken)
    {
        var group = WorkGroups.Measure(device);
        return (await workers.ListWorkersAsync(cancellationToken))
            .Any(w => w is { IsAlive: true, State: WorkerState.Serving } && w.Groups.Contains(group));
    }

    /// <summary>Returns once nobody has measured there for a while.</summary>
    public async Task GoneAsync(string device, CancellationToken cancellationToken)
    {
        long? missedAt = null;
        while (missedAt is not { } at || time.GetElapsedTime(at) < Patience)
        {
            missedAt = await IsThereAsync(device, cancellationToken) ? null : missedAt ?? time.GetTimestamp();
            await Task.Delay(Every, time, cancellationToken);
        }
    }
}
