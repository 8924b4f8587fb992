using NasService.Core.Jobs;

namespace NasService.Storage.Model;


internal sealed class StageRow
{
    public required string JobId { get; set; }

    public required string Name { get; set; }

    public required int Ordinal { get; set; }

    public required StageState State { get; set; }

    public required int Attempts { get; set; }

    /// <summary>The fence: only the attempt that holds it may write.</summary>
    public required string Token { get; set; }

    public required DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>Last write under the token.</summary>
    public required DateTimeOffset WrittenAt { get; set; }

    public double WallSeconds { get; set; }

    public double CpuSeconds { get; set; }

    public long PeakMemoryBytes { get; set; }

    public string? CheckpointJson { get; set; }

    public List<StageFailureRow> Failures { get; set; } = [];

    public JobStage ToRecord() => new()
    {
        JobId = JobId,
        Name = Name,
        Ordinal = Ordinal,
        State = State,
        Attempts = Attempts,
        StartedAt = StartedAt,
        FinishedAt = FinishedAt,
        Usage = new StageUsage(WallSeconds, CpuSeconds, PeakMemoryBytes),
        CheckpointJson = CheckpointJson,
        Ticket = new StageTicket(JobId, Name, Attempts, Token),
        Failures = [.. Failures.OrderBy(f => f.Attempt).Select(f => f.ToRecord())],
    };
}
