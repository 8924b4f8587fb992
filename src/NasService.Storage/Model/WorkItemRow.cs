using NasService.Core.Queue;

namespace NasService.Storage.Model;

internal sealed class WorkItemRow
{
    public required string Id { get; set; }

    public required string JobId { get; set; }

    public required string Kind { get; set; }

    public required string GroupName { get; set; }

    public required int Priority { get; set; }

    public required WorkState State { get; set; }

    public int Failures { get; set; }

    public int Deaths { get; set; }

    public required string PayloadJson { get; set; }

    public string? ResultJson { get; set; }

    public string? Error { get; set; }

    /// <summary>The fence: greater with each lease.</summary>
    public long Token { get; set; }

    public string? Worker { get; set; }

    /// <summary>Unique to the call that last offered it or took its lease: tells a repeated call that it was the one.</summary>
    public string? LeaseKey { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }

    /// <summary>Ready whatever the clock says, also after it was set back.</summary>
    public static readonly DateTimeOffset AtOnce = DateTimeOffset.UnixEpoch;

    /// <summary>Not to be taken before.</summary>
    public required DateTimeOffset ReadyAt { get; set; }

    public DateTimeOffset? OfferedUntil { get; set; }

    public DateTimeOffset? LeasedAt { get; set; }

    public DateTimeOffset? LeaseUntil { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    public static WorkItemRow Create(NewWorkItem item, DateTimeOffset now) => new()
    {
        Id = item.Id,
        JobId = item.JobId,
        Kind = item.Kind,
        GroupName = item.Group,
        Priority = item.Priority,
        State = WorkState.Pending,
        PayloadJson = item.PayloadJson,
        CreatedAt = now,
        ReadyAt = AtOnce,
    };

    public WorkItem ToRecord() => new()
    {
        Id = Id,
        JobId = JobId,
        Kind = Kind,
        Group = GroupName,
        Priority = Priority,
        State = State,
        Failures = Failures,
        Deaths = Deaths,
        PayloadJson = PayloadJson,
        ResultJson = ResultJson,
        Error = Error,
        Worker = Worker,
        CreatedAt = CreatedAt,
        LeasedAt = LeasedAt,
        FinishedAt = FinishedAt,
    };
}
