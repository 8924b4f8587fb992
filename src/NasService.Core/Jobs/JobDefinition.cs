using NasService.Core.Latency;

namespace NasService.Core.Jobs;

/// <summary>A search job as declared and checked; every default is filled in.</summary>
/// <param name="Name">Lower-case letters, digits, dots and dashes.</param>
/// <param name="Space">Name of a shipped space, or the path of a space file relative to the job file.</param>
/// <param name="Data">The images.</param>
/// <param name="Seed">All of the job's chance comes from it.</param>
/// <param name="Supernet">How the supernet is trained.</param>
/// <param name="Search">How the space is searched.</param>
/// <param name="Latency">How latency is measured.</param>
/// <param name="Calibration">BN statistics and int8 ranges.</param>
/// <param name="Constraints">What every point of the front must meet.</param>
/// <param name="Reference">Fixed reference point of the hypervolume.</param>
public sealed record JobDefinition(
    string Name,
    string Space,
    DataDefinition Data,
    int Seed,
    SupernetDefinition Supernet,
    SearchDefinition Search,
    LatencyDefinition Latency,
    CalibrationDefinition Calibration,
    ConstraintDefinition Constraints,
    ReferenceDefinition Reference)
{
    /// <summary>Every way to run that has a front, the first one first.</summary>
    public IEnumerable<LatencyScenario> Scenarios
        => Latency.Scenarios.Prepend(new LatencyScenario(null, Latency.Plan, Latency.VerifyPlan, Constraints.MaxLatencyMs));

    /// <summary>Those that every candidate is measured in: all on the job's first device.</summary>
    public IEnumerable<LatencyScenario> Leading => Scenarios.Where(s => s.Device is null);
}
