using System.Collections.Concurrent;
using System.Text;
using NasService.Core.Latency;

namespace NasService.EndToEnd.Tests.Runs;

/// <summary>A device of a test: its latencies follow from the files, it may go and come back, and it notes what it was given.</summary>
internal sealed class FleetMeter(DeviceFingerprint device, Func<ModelFile, double> latencyMs) : ILatencyMeter, IDevicePresence
{
    /// <summary>Ids of the networks that were measured, with the number of their measurement.</summary>
    public ConcurrentQueue<string> Measured { get; } = [];

    public bool HasSeenInt8 { get; private set; }

    /// <summary>Measurements until it goes; null: it stays.</summary>
    public int? GoesAfter { get; init; }

    /// <summary>Of a network that it cannot run; null: it runs all.</summary>
    public Func<ModelFile, string?> Fault { get; init; } = _ => null;

    public string Name => FleetMeters.MeterName;

    public DeviceFingerprint Device => device;

    public bool RunsModels => true;

    private bool IsThere => GoesAfter is not { } most || Measured.Count < most;

    public Task<bool> IsThereAsync(CancellationToken cancellationToken) => Task.FromResult(IsThere);

    public Task<IReadOnlyList<MeteredModel>> MeasureAsync(
        IReadOnlyList<ModelFile> models, ModelFile? anchor, MeasurementPlan plan, Random order, IProgress<int>? progress,
            CancellationToken cancellationToken)
    {
        if (!IsThere)
        {
            throw new DeviceAwayException(device.Name);
        }

        return Task.FromResult<IReadOnlyList<MeteredModel>>([.. models.Select(m => Measure(m, plan))]);
    }

    private MeteredModel Measure(ModelFile model, MeasurementPlan plan)
    {
        HasSeenInt8 |= Encoding.Latin1.GetString(File.ReadAllBytes(model.Path)).Contains("DequantizeLinear", StringComparison.Ordinal);
        Measured.Enqueue(model.ArchitectureId);
        var ms = latencyMs(model);
        return Fault(model) is { } fault
            ? new MeteredModel(model, null, fault)
            : new MeteredModel(model, new LatencyMeasurement(ms, ms, ms, ms, ms, 1, 0, plan.Threads, plan.Batch, device.Id), null);
    }
}
