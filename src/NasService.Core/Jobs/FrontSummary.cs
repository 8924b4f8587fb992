using System.Text.Json.Serialization;

namespace NasService.Core.Jobs;


/// <summary>A version of a front without its points: the list of them is the history of the hypervolume.</summary>
/// <param name="Id">Id of the front.</param>
/// <param name="JobId">Its job.</param>
/// <param name="DeviceId">Its device.</param>
/// <param name="Version">1 is the first of the job and device.</param>
/// <param name="CreatedAt">When it was stored, UTC.</param>
/// <param name="ReferenceQuality">The task's metric at the hypervolume's reference point.</param>
/// <param name="ReferenceLatencyMs">Its latency.</param>
/// <param name="Hypervolume">In the metric's unit times milliseconds.</param>
/// <param name="Evaluations">True evaluations made so far.</param>
/// <param name="PointCount">Points, baselines not counted.</param>
/// <param name="Verified">Whether every latency was measured again and the front is fixed.</param>
public sealed record FrontSummary(
    string Id,
    string JobId,
    string DeviceId,
    int Version,
    DateTimeOffset CreatedAt,
    double ReferenceQuality,
    double ReferenceLatencyMs,
    double Hypervolume,
    int Evaluations,
    int PointCount,
    bool Verified)
{
    /// <summary>Name of the scenario that its latencies are of; absent for the job's first one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Scenario { get; init; }
}
