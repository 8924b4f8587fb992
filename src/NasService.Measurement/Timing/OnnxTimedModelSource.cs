using NasService.Core.Latency;

namespace NasService.Measurement.Timing;

/// <summary>This machine's processor through ONNX Runtime.</summary>
internal sealed class OnnxTimedModelSource : ITimedModelSource
{
    public ITimedModel Open(ModelFile model, MeasurementPlan plan) => new OnnxTimedModel(model, plan);
}
