namespace NasService.Core.Latency;

/// <summary>A latency with the plan that it was measured by.</summary>
/// <param name="PlanKey"><see cref="MeasurementPlan.Key"/>.</param>
/// <param name="Latency">The numbers.</param>
public sealed record PlannedLatency(string PlanKey, LatencyMeasurement Latency);
