using NasService.Core.Latency;

namespace NasService.Core.Jobs;


/// <summary>What a recorded latency is looked up by.</summary>
/// <param name="JobId">The job it was measured in.</param>
/// <param name="ArchitectureId">Id of the architecture, policy included.</param>
/// <param name="DeviceId">Id of the device's fingerprint.</param>
/// <param name="PlanKey"><see cref="MeasurementPlan.Key"/>.</param>
public sealed record MeasurementKey(string JobId, string ArchitectureId, string DeviceId, string PlanKey);
