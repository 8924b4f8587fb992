using System.Collections.Immutable;

namespace NasService.Core.Jobs;


/// <summary>A step of a job: idempotent and resumable.</summary>
public sealed record JobStage
{
    public required string JobId { get; init; }

    /// <summary>As in <c>train</c>; unique within the job.</summary>
    public required string Name { get; init; }

    /// <summary>0-based place in the job.</summary>
    public required int Ordinal { get; init; }

    public required StageState State { get; init; }

    /// <summary>Attempts begun, the current one included.</summary>
    public required int Attempts { get; init; }

    /// <summary>When the current or last attempt began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended; null exactly while running.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Over all attempts.</summary>
    public required StageUsage Usage { get; init; }

    /// <summary>What the stage wrote last to go on from; null if nothing.</summary>
    public string? CheckpointJson { get; init; }

    /// <summary>The right to write for the current or last attempt.</summary>
    public required StageTicket Ticket { get; init; }

    /// <summary>Attempts that did not succeed, first to last.</summary>
    public ImmutableArray<StageFailure> Failures { get; init; } = [];
}
