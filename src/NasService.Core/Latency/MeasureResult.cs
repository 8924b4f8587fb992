namespace NasService.Core.Latency;

/// <summary>The answer for one model: a latency, or why there is none.</summary>
public sealed record MeasureResult(string ArchitectureId, LatencyMeasurement? Latency, string? Error);
