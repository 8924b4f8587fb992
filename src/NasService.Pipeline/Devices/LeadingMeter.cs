using NasService.Core.Latency;

namespace NasService.Pipeline.Devices;

/// <summary>
/// The meter of the device that leads a job on several devices: every candidate is measured there, so that the job waits for it, until the
/// deadline.
/// </summary>
/// <param name="meter">Tells when nobody measures there.</param>
/// <param name="deadline">How long to wait.</param>
/// <param name="time">The clock.</param>
/// <param name="note">Gets a line when a wait begins.</param>
internal sealed class LeadingMeter(ILatencyMeter meter, TimeSpan deadline, TimeProvider time,
    Func<string, CancellationToken, Task> note) : ILatencyMeter, IDevicePresence, IAsyncDisposable
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);

    public string Name => meter.Name;

    public DeviceFingerprint Device => meter.Device;

    public bool RunsModels => meter.RunsModels;

    public Task<bool> IsThereAsync(CancellationToken cancellationToken)
        => meter is IDevicePresence device ? device.IsThereAsync(cancellationToken) : Task.FromResult(true);

    public async Task<IReadOnlyList<MeteredModel>> MeasureAsync(
        IReadOnlyList<ModelFile> models, ModelFile? anchor, MeasurementPlan plan, Random order, IProgress<int>? progress,
            CancellationToken cancellationToken)
    {
        // Asked in the same words each time.
        var seed = order.Next();
        long? missedAt = null;
        while (true)
        {
            try
            {
                return await meter.MeasureAsync(models, anchor, plan, new Random(seed), progress, cancellationToken);
            }
            catch (DeviceAwayException)
            {
                if (missedAt is null)
                {
                    missedAt = time.GetTimestamp();
                    await note(
                        $"{Device.Name} is away: {models.Count} measurements wait for it, for up to {deadline.TotalMinutes:R} minutes.",
                            cancellationToken);
                }

                if (time.GetElapsedTime(missedAt.Value) >= deadline)
                {
                    throw new DeviceFailedException(
                        Device.Name, $"{Device.Name} leads this job and has been away for {deadline.TotalMinutes:R} minutes. Start its worker and resume the job.");
                }

                await Task.Delay(Poll, time, cancellationToken);
            }
        }
    }

    public ValueTask DisposeAsync() => meter is IAsyncDisposable disposable ? disposable.DisposeAsync() : ValueTask.CompletedTask;
}
