using NasService.Api.Hosting;
using NasService.Core.Queue;

namespace NasService.Api.Fleet;

/// <summary>A work item: a stage, a batch of candidates, or measurements.</summary>
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
    DateTimeOffset? FinishedAt)
{
    public static WorkDocument Of(WorkItem w, ServerPaths paths) => new(
        w.Id, w.JobId, w.Kind, w.Group, w.State.ToString().ToLowerInvariant(), w.Worker, w.Failures, w.Deaths, paths.Hide(w.Error), w.CreatedAt, w.LeasedAt, w.FinishedAt);
}
