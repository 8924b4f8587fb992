using Microsoft.ML.OnnxRuntime;
using NasService.Core.Jobs;
using NasService.Core.Latency;

namespace NasService.Measurement.Tests.Extending;

/// <summary>The sample of <c>docs/extending.md</c>, for devices that load a model for each answer: its latency is the time that its file takes
/// from flash memory, at a rate that is declared. Nothing is timed, so one run is exact.</summary>
/// <param name="device">Whose flash it is.</param>
/// <param name="bytesPerMs">The rate.</param>
internal sealed class FlashMeter(DeviceFingerprint device, double bytesPerMs) : ILatencyMeter
{
    public string Name => FlashMeterFactory.MeterName;

    public DeviceFingerprint Device => device;

    // It needs their files.
    public bool RunsModels => true;

    public Task<IReadOnlyList<MeteredModel>> MeasureAsync(
        IReadOnlyList<ModelFile> models,
        ModelFile? anchor,
        MeasurementPlan plan,
        Random order,
        IProgress<int>? progress,
        CancellationToken cancellationToken)
    {
        var metered = new List<MeteredModel>(models.Count);
        foreach (var model in models)
        {
            cancellationToken.ThrowIfCancellationRequested();
            metered.Add(Measure(model, anchor, plan));
            progress?.Report(metered.Count);
        }

        return Task.FromResult<IReadOnlyList<MeteredModel>>(metered);
    }

    private MeteredModel Measure(ModelFile model, ModelFile? anchor, MeasurementPlan plan)
    {
        // A file that is gone is no fact about its model, and throws; one that is no model is.
        var ms = model.Bytes / bytesPerMs;
        try
        {
            new InferenceSession(model.Path).Dispose();
        }
        catch (OnnxRuntimeException e) when (Failures.IsOfCandidate(e))
        {
            return new MeteredModel(model, null, $"{model.ArchitectureId} is no model that this device could run: {e.Message}");
        }

        var latency = new LatencyMeasurement(ms, ms, ms, ms, ms, 1, 0, plan.Threads, plan.Batch, device.Id)
        {
            AnchorRatio = anchor is null ? null : model.Bytes / (double)anchor.Bytes,
        };
        return new MeteredModel(model, latency, null);
    }
}
