using NasService.Core.Latency;

namespace NasService.Core.Jobs;


/// <summary>A latency as stored.</summary>
/// <param name="JobId">The job it was measured in.</param>
/// <param name="ArchitectureId">Id of the architecture, policy included.</param>
/// <param name="Purpose">What it was measured for.</param>
/// <param name="PlanKey"><see cref="MeasurementPlan.Key"/>.</param>
/// <param name="Latency">The numbers.</param>
/// <param name="CreatedAt">When it was stored, UTC.</param>
public sealed record MeasurementRecord(
    string JobId,
    string ArchitectureId,
    MeasurementPurpose Purpose,
    string PlanKey,
    LatencyMeasurement Latency,
    DateTimeOffset CreatedAt);
