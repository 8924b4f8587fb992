using NasService.Core.Latency;
using NasService.Measurement.Timing;

namespace NasService.Measurement.Meters;

/// <summary>Measures on this machine; the protocol is in docs/measurement.md.</summary>
internal sealed class OnnxRuntimeMeter(DeviceFingerprint device, ITimedModelSource source, MeasurementLock machine, TimeProvider time) : ILatencyMeter
{
    private readonly AnchoredSeries _series = new(new InterleavedTimer(source, time, device.Id));

    public string Name => LatencyMeters.OnnxRuntime;

    public DeviceFingerprint Device => device;

    public bool RunsModels => true;

    public async Task<IReadOnlyList<MeteredModel>> MeasureAsync(
        IReadOnlyList<ModelFile> models,
        ModelFile? anchor,
        MeasurementPlan plan,
        Random order,
        IProgress<int>? progress,
        CancellationToken cancellationToken)
    {
        using var held = await machine.AcquireAsync(cancellationToken);

        // A thread of its own, since it is bound to a core; garbage goes first, so that no collection falls into the runs.
        return await Task.Factory.StartNew(
            () =>
            {
                GC.Collect();
                return _series.Measure(models, anchor, plan, order, progress, cancellationToken);
            },
            cancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
    }
}
