using NasService.Core.Tags;

namespace NasService.Core.Jobs;


/// <summary>A run of the service: the row that is the truth. Times are UTC with microseconds.</summary>
/// <param name="Id">See <see cref="JobId"/>.</param>
/// <param name="Name">The definition's name; need not be unique.</param>
/// <param name="State">Where the job is.</param>
/// <param name="DocumentJson">The checked definition, as JSON.</param>
/// <param name="SpaceName">Name of the search space.</param>
/// <param name="SpaceHash">Hash of the search space.</param>
/// <param name="Seed">All of the job's chance comes from it.</param>
/// <param name="CreatedAt">When it was accepted.</param>
/// <param name="StartedAt">When it first ran; null while queued.</param>
/// <param name="FinishedAt">Set exactly in the final states.</param>
/// <param name="FailureMessage">Set exactly in <see cref="JobState.Failed"/>.</param>
/// <param name="CancelRequestedAt">When the user asked for its end; null if nobody did.</param>
public sealed record SearchJob(
    string Id,
    string Name,
    JobState State,
    string DocumentJson,
    string SpaceName,
    string SpaceHash,
    int Seed,
    DateTimeOffset CreatedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? FinishedAt,
    string? FailureMessage,
    DateTimeOffset? CancelRequestedAt)
{
    /// <summary>When the user asked for a pause that has not come yet; null if nobody did.</summary>
    public DateTimeOffset? PauseRequestedAt { get; init; }

    /// <summary>Higher goes first. Default 0.</summary>
    public int Priority { get; init; }

    /// <summary>The user it belongs to; null: submitted on the machine itself.</summary>
    public string? Owner { get; init; }

    /// <summary>Words that people put on it, in alphabetic order. Default none.</summary>
    public TagList Tags { get; init; } = TagList.None;

    public bool IsFinal => State is JobState.Succeeded or JobState.Failed or JobState.Cancelled;

    public bool IsCancelRequested => CancelRequestedAt is not null;
}
