using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>What <c>nas bench api</c> measures.</summary>
/// <param name="Clients">Event streams open at once.</param>
/// <param name="Evaluations">Evaluations stored while they watched.</param>
/// <param name="Seconds">How long that took.</param>
/// <param name="Events">Events of the job.</param>
/// <param name="Delivered">Events delivered over all streams.</param>
/// <param name="Gaps">Streams that missed or repeated an event.</param>
/// <param name="Reads">Reads timed meanwhile: the job, a page of evaluations, the columns, the front.</param>
/// <param name="ReadP50Ms">Their median.</param>
/// <param name="ReadP95Ms">Their 95th percentile.</param>
/// <param name="ReadP99Ms">Their 99th percentile.</param>
/// <param name="MemoryQuarterBytes">Resident memory of the service after a quarter of the time, the largest seen until then.</param>
/// <param name="MemoryEndBytes">The largest seen in the last quarter.</param>
/// <param name="ReadP95MsByKind">The 95th percentile of each kind of read.</param>
/// <param name="FirstStageMs">From the request that submits a job to its first stage's running event, API-only process and one worker: each try.</param>
internal sealed record ApiResult(
    int Clients,
    int Evaluations,
    double Seconds,
    long Events,
    long Delivered,
    int Gaps,
    int Reads,
    double ReadP50Ms,
    double ReadP95Ms,
    double ReadP99Ms,
    long MemoryQuarterBytes,
    long MemoryEndBytes,
    ImmutableSortedDictionary<string, double> ReadP95MsByKind,
    IReadOnlyList<double> FirstStageMs);
