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

    /// <summary>
    /// A lease that has run out by the clock is taken once it was seen unchanged for this long: a clock set forward makes every lease look as if it had run
    /// out, and a live worker's next heartbeat shows that it has not. Default 3 s.
    /// </summary>
    public TimeSpan Confirmation { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long the environment may be in the way of an item before its job is paused. Default 10 min.</summary>
    public TimeSpan EnvironmentPatience { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Longest wait before an item that the environment is in the way of is tried again; the first is <see cref="RetryDelay"/>, and it doubles. Default 30 s.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>No offer and no wait is longer: one that ends later was put down before the clock was set back.</summary>
    public TimeSpan LongestDelay => LongestWait > RetryDelay * Math.Pow(2, MaxFailures) ? LongestWait : RetryDelay * Math.Pow(2, MaxFailures);

    /// <summary>Wall time of one attempt at a stage; then its job fails. Default a week.</summary>
    public TimeSpan StageTime { get; init; } = TimeSpan.FromDays(7);

    /// <summary>An attempt that was told to stop and still works after this long is ended with its process. Default 2 min.</summary>
    public TimeSpan StageGrace { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Times that a stage may run out of memory before it is put in quarantine. Default 2.</summary>
    public int MaxMemoryFailures { get; init; } = 2;

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
