namespace NasService.Core.Latency;

/// <summary>The outcome of measuring one model: a latency, or why there is none.</summary>
public sealed record MeteredModel(ModelFile Model, LatencyMeasurement? Latency, string? Error);
