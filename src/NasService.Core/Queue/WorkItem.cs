
namespace NasService.Core.Queue;

/// <summary>A work item as stored. Times are the database's.</summary>
public sealed record WorkItem
{
    public required string Id { get; init; }

    public required string JobId { get; init; }

    public required string Kind { get; init; }

    public required string Group { get; init; }

    public required int Priority { get; init; }

    public required WorkState State { get; init; }

    /// <summary>Attempts that ended in a failure of their own; giving an item back is none.</summary>
    public required int Failures { get; init; }

    /// <summary>Leases that ran out: the worker died, hung or was cut off.</summary>
    public required int Deaths { get; init; }

    public required string PayloadJson { get; init; }

    /// <summary>Null unless done.</summary>
    public string? ResultJson { get; init; }

    /// <summary>What the last failed attempt said.</summary>
    public string? Error { get; init; }

    /// <summary>The worker that holds it, or held it last.</summary>
    public string? Worker { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the current or last lease began.</summary>
    public DateTimeOffset? LeasedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }
}
