namespace NasService.Core.Queue;

/// <summary>What the holder of a lease says of it: that it lives, and how it ended. A worker needs no more of the queue, wherever that
/// is.</summary>
public interface IWorkLeases
{
    /// <summary>A heartbeat: the lease lasts <paramref name="duration"/> from now, if it is still held.</summary>
    Task<LeaseRenewal> RenewAsync(WorkLease lease, TimeSpan duration, CancellationToken cancellationToken);

    /// <summary>Done, with its result. False, and nothing changes, if the lease is void.</summary>
    Task<bool> CompleteAsync(WorkLease lease, string? resultJson, CancellationToken cancellationToken);

    /// <summary>Part of it is done, and there is more: pending again at once, its failures and deaths forgotten. False if the lease is
    /// void.</summary>
    Task<bool> ContinueAsync(WorkLease lease, CancellationToken cancellationToken);

    /// <summary>Pending again at once, without a failure: the worker is going. False if the lease is void.</summary>
    Task<bool> GiveBackAsync(WorkLease lease, CancellationToken cancellationToken);

    /// <summary>The user's wish is met: the lease's job is paused or cancelled, its items with it. False, and nothing changes, if the
    /// lease is void.</summary>
    /// <param name="lease">Of the job's stage item.</param>
    /// <param name="isPause">Else it is cancelled.</param>
    /// <param name="cancellationToken">Ends the wait for the database.</param>
    Task<bool> StopJobAsync(WorkLease lease, bool isPause, CancellationToken cancellationToken);

    /// <summary>A failed attempt: pending again after <paramref name="delay"/>. False if the lease is void.</summary>
    Task<bool> RetryLaterAsync(WorkLease lease, string error, TimeSpan delay, CancellationToken cancellationToken);

    /// <summary>Not the item's fault: pending again after <paramref name="delay"/>, without a failure. False if the lease is
    /// void.</summary>
    /// <param name="lease">Of the item.</param>
    /// <param name="reason">What is in the way.</param>
    /// <param name="delay">Until it is tried again.</param>
    /// <param name="cancellationToken">Ends the wait for the database.</param>
    Task<bool> PostponeAsync(WorkLease lease, string reason, TimeSpan delay, CancellationToken cancellationToken);

    /// <summary>
    /// Something has been in the way for too long: the lease's job is paused with the reason, nothing of it lost. From a stage item at
    /// once; from another one
    /// the holder of the stage is asked to, and the item waits. False if the lease is void.
    /// </summary>
    Task<bool> PauseJobAsync(WorkLease lease, string reason, TimeSpan delay, CancellationToken cancellationToken);

    /// <summary>Set aside: no worker takes it any more, and a stage item fails its job. False if the lease is void.</summary>
    Task<bool> QuarantineAsync(WorkLease lease, string reason, CancellationToken cancellationToken);

    /// <summary>Failed for good; a stage item fails its job. False if the lease is void.</summary>
    Task<bool> FailAsync(WorkLease lease, string error, CancellationToken cancellationToken);
}
