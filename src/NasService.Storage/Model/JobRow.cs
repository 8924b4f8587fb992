using NasService.Core.Jobs;
using NasService.Core.Tags;

namespace NasService.Storage.Model;

internal sealed class JobRow
{
    public required string Id { get; set; }

    public required string Name { get; set; }

    public required JobState State { get; set; }

    public required string DocumentJson { get; set; }

    public required string SpaceName { get; set; }

    public required string SpaceHash { get; set; }

    public required int Seed { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? StartedAt { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    public string? FailureMessage { get; set; }

    public DateTimeOffset? CancelRequestedAt { get; set; }

    public DateTimeOffset? PauseRequestedAt { get; set; }

    public int Priority { get; set; }

    /// <summary>The user it belongs to; null: submitted on the machine itself.</summary>
    public string? Owner { get; set; }

    /// <summary>Each with a space before it, and one behind the last: one is found by a search for it between spaces. Empty: none.</summary>
    public string Tags { get; set; } = "";

    /// <summary>Number of the last event of its log.</summary>
    public long LastEvent { get; set; }

    /// <summary>Unique to the call that last set the job running: tells a repeated call that it was the one.</summary>
    public string? RunToken { get; set; }

    public SearchJob ToRecord() => new(
        Id, Name, State, DocumentJson, SpaceName, SpaceHash, Seed, CreatedAt, StartedAt, FinishedAt, FailureMessage, CancelRequestedAt)
    {
        PauseRequestedAt = PauseRequestedAt,
        Priority = Priority,
        Owner = Owner,
        Tags = TagList.TryCreate(Tags.Split(' ', StringSplitOptions.RemoveEmptyEntries)) ?? TagList.None,
    };

    public static string TextOf(TagList tags) => tags.Words.IsEmpty ? "" : TextOf(string.Join(' ', tags.Words));

    public static string TextOf(string tag) => $" {tag} ";
}
