using NasService.Core.Latency;
using NasService.Measurement.Providers;

namespace NasService.Measurement.Timing;

/// <summary>A device of this machine through ONNX Runtime.</summary>
internal sealed class OnnxTimedModelSource(IExecutionProvider provider) : ITimedModelSource
{
    public ITimedModel Open(ModelFile model, MeasurementPlan plan) => new OnnxTimedModel(model, plan, provider);
}
