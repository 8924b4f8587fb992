namespace NasService.Core.Latency;

/// <summary>The outcome of measuring one model: a latency, or why there is none.</summary>
public sealed record MeteredModel(ModelFile Model, LatencyMeasurement? Latency, string? Error)
{
    /// <summary>The latency, for those that have no use for a model without one.</summary>
    /// <exception cref="InvalidOperationException">There is none, with the reason.</exception>
    public LatencyMeasurement GetLatencyOrThrow()
        => Latency ?? throw new InvalidOperationException($"Model {Model.ArchitectureId} cannot be measured: {Error}");
}
