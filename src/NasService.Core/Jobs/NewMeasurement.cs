using NasService.Core.Latency;

namespace NasService.Core.Jobs;


/// <summary>A latency to be stored. Its device must be registered.</summary>
/// <param name="ArchitectureId">Id of the architecture, policy included.</param>
/// <param name="Purpose">What it was measured for.</param>
/// <param name="PlanKey"><see cref="MeasurementPlan.Key"/>.</param>
/// <param name="Latency">The numbers.</param>
public sealed record NewMeasurement(string ArchitectureId, MeasurementPurpose Purpose, string PlanKey, LatencyMeasurement Latency);
