using NasService.Api.Devices;
using NasService.Api.Hosting;
using NasService.Core.Queue;

namespace NasService.Api.Fleet;

/// <summary>A work item: a stage, a batch of candidates, or measurements.</summary>
/// <param name="Id">Unique for all time.</param>
/// <param name="JobId">Whose it is.</param>
/// <param name="Kind">As in <c>measure</c>.</param>
/// <param name="Group">Who may take it, as in <c>measure:cpu</c>.</param>
/// <param name="State">As in <c>leased</c>.</param>
/// <param name="Worker">Who holds it, or held it last.</param>
/// <param name="Failures">Attempts that failed.</param>
/// <param name="Deaths">Leases that ran out.</param>
/// <param name="Error">What the last failed attempt said.</param>
/// <param name="CreatedAt">When it was asked for.</param>
/// <param name="LeasedAt">When it was last taken.</param>
/// <param name="FinishedAt">When it was done.</param>
/// <param name="RepeatSpread">Of a measurement: how far repeated medians of one model lay apart, as a share; over 0.1 the device is
/// noisy. Null: its device does not look.</param>
internal sealed record WorkDocument(
    string Id,
    string JobId,
    string Kind,
    string Group,
    string State,
    string? Worker,
    int Failures,
    int Deaths,
    string? Error,
    DateTimeOffset CreatedAt,
    DateTimeOffset? LeasedAt,
    DateTimeOffset? FinishedAt,
    double? RepeatSpread)
{
    public static WorkDocument Of(WorkItem w, ServerPaths paths) => new(
        w.Id, w.JobId, w.Kind, w.Group, w.State.ToString().ToLowerInvariant(), w.Worker, w.Failures, w.Deaths, paths.Hide(w.Error),
            w.CreatedAt, w.LeasedAt, w.FinishedAt, SpreadOf(w));

    private static double? SpreadOf(WorkItem w)
        => w.Kind == WorkKinds.Measure ? DeviceResults.Read(w.ResultJson)?.FirstOrDefault(r => r?.RepeatSpread is not null)?.RepeatSpread
            : null;
}
