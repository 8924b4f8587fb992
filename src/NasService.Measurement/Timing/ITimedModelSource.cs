using NasService.Core.Latency;

namespace NasService.Measurement.Timing;

/// <summary>The device: loads models on it.</summary>
internal interface ITimedModelSource
{
    /// <exception cref="Sessions.OnnxModelException">The model cannot be loaded.</exception>
    ITimedModel Open(ModelFile model, MeasurementPlan plan);
}
