using System.Collections.Immutable;
using NasService.Api.Hosting;
using NasService.Core.Jobs;

namespace NasService.Api.Jobs;

/// <summary>A job. Times are UTC.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The document's name.</param>
/// <param name="State"><c>queued</c>, <c>running</c>, <c>paused</c>, <c>succeeded</c>, <c>failed</c> or <c>cancelled</c>.</param>
/// <param name="IsFinal">Whether it has ended.</param>
/// <param name="Requested">The state that was asked for and has not come yet: <c>paused</c> or <c>cancelled</c>; absent otherwise.</param>
/// <param name="Message">Why it failed, or was paused by the service; absent otherwise.</param>
/// <param name="Space">Name of its search space.</param>
/// <param name="SpaceHash">Hash of the space as it was when the job was submitted.</param>
/// <param name="Seed">All of its chance comes from it.</param>
/// <param name="Priority">Higher goes first among its user's own; above 100 among all users'.</param>
/// <param name="Owner">Its user; absent where it was submitted on the machine itself.</param>
/// <param name="Tags">Words that people put on it, in alphabetic order.</param>
/// <param name="CreatedAt">When it was accepted.</param>
/// <param name="StartedAt">When it first ran.</param>
/// <param name="FinishedAt">When it ended.</param>
/// <param name="Links">Where its parts are.</param>
internal sealed record JobDocument(
    string Id,
    string Name,
    string State,
    bool IsFinal,
    string? Requested,
    string? Message,
    string Space,
    string SpaceHash,
    int Seed,
    int Priority,
    string? Owner,
    ImmutableArray<string> Tags,
    DateTimeOffset CreatedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? FinishedAt,
    JobLinks Links)
{
    public static JobDocument Of(SearchJob job, ServerPaths paths) => new(
        job.Id,
        job.Name,
        Word(job.State),
        job.IsFinal,
        job.IsFinal || job.State == JobState.Paused ? null : job.IsCancelRequested ? Word(JobState.Cancelled) : job.PauseRequestedAt is null ? null : Word(JobState.Paused),
        paths.Hide(job.FailureMessage),
        paths.NameOf(job.SpaceName),
        job.SpaceHash,
        job.Seed,
        job.Priority,
        job.Owner,
        job.Tags.Words,
        job.CreatedAt,
        job.StartedAt,
        job.FinishedAt,
        JobLinks.Of(job.Id));

    public static string Word(JobState state) => state.ToString().ToLowerInvariant();
}
