using System.Collections.Immutable;

namespace NasService.Core.Fronts;

/// <summary>
/// What a search job found, as the commands print it with <c>--json</c> (property names in camel case, see <see cref="Documents.DocumentJson"/>) and as the
/// tables show it. The front was fixed before the test set was read.
/// </summary>
/// <param name="Job">Id of the job.</param>
/// <param name="WallSeconds">Wall time of the whole job.</param>
/// <param name="Stages">The job's stages in order, with their wall times.</param>
/// <param name="Supernet">How the shared weights came about.</param>
/// <param name="Space">What was searched.</param>
/// <param name="Evaluations">True evaluations (exported, scored, measured), baselines not counted.</param>
/// <param name="Hypervolume">Of the front, in (validation quality, re-measured median latency).</param>
/// <param name="Front">Non-dominated points, by ascending latency.</param>
/// <param name="Baselines">Largest and smallest sub-network, each fp32 and all-int8; their <see cref="FrontPointDocument.Name"/> is set.</param>
/// <param name="PeakMemoryBytes">Peak resident memory of the process.</param>
/// <param name="CpuSeconds">Processor time of the process, all threads.</param>
public sealed record FrontDocument(
    string Job,
    double WallSeconds,
    ImmutableArray<StageTime> Stages,
    FrontSupernet Supernet,
    FrontSpace Space,
    int Evaluations,
    FrontHypervolume Hypervolume,
    ImmutableArray<FrontPointDocument> Front,
    ImmutableArray<FrontPointDocument> Baselines,
    long PeakMemoryBytes,
    double CpuSeconds);
