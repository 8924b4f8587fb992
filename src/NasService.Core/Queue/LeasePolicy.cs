namespace NasService.Core.Queue;

/// <summary>How long a lease lasts, and how often an item may go wrong.</summary>
public sealed record LeasePolicy
{
    /// <summary>Without a heartbeat for this long, the item is another worker's. Default 30 s.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// A worker that cannot reach the database stops its work after this share of the lease, before another may begin. Default 0.7.
    /// </summary>
    public double TrustedShare { get; init; } = 0.7;

    /// <summary>Between heartbeats. Default 1 s.</summary>
    public TimeSpan Heartbeat { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Failed attempts before the item fails for good. Default 3.</summary>
    public int MaxFailures { get; init; } = 3;

    /// <summary>Leases of a batch or measurement that ran out before it is put in quarantine. Default 5.</summary>
    public int MaxDeaths { get; init; } = 5;

    /// <summary>The same for one stage of a job: a stage may run for hours and outlive restarts that are not its fault. Default 10.</summary>
    public int MaxStageDeaths { get; init; } = 10;

    /// <summary>Jobs of one user that run at a time; the others wait. Jobs without an owner are not counted. Default 4.</summary>
    public int MaxRunningPerOwner { get; init; } = 4;

    /// <summary>Wait after the first failed attempt; it doubles each time. Default 2 s.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(2);
}
