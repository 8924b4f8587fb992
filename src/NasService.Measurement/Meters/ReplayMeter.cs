using NasService.Core.Latency;

namespace NasService.Measurement.Meters;

/// <summary>Gives the latencies that an earlier job recorded, so that two runs can be compared number by number.</summary>
internal sealed class ReplayMeter(ILatencyRecordings recordings) : ILatencyMeter
{
    public string Name => LatencyMeters.Replay;

    public DeviceFingerprint Device => recordings.Device;

    public bool RunsModels => false;

    /// <remarks>The recorded measurement is returned as it is, ratio included; the anchor and the order play no part.</remarks>
    public async Task<IReadOnlyList<MeteredModel>> MeasureAsync(
        IReadOnlyList<ModelFile> models,
        ModelFile? anchor,
        MeasurementPlan plan,
        Random order,
        IProgress<int>? progress,
        CancellationToken cancellationToken)
    {
        var outcomes = new List<MeteredModel>(models.Count);
        foreach (var model in models)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var latency = await recordings.FindAsync(model.ArchitectureId, Device.Id, plan.Key, cancellationToken);
            var error = latency is null ? $"no latency was recorded for architecture {model.ArchitectureId}, device {Device.Id}, plan {plan.Key}" : null;
            outcomes.Add(new MeteredModel(model, latency, error));
            progress?.Report(outcomes.Count);
        }

        return outcomes;
    }
}
