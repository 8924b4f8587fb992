namespace NasService.Core.Queue;

/// <summary>
/// Work items with fenced leases. Execution is at least once, effect at most once: whoever holds an item writes under its token, and a
/// token that is not the newest changes nothing. All times are the database's; the clocks of workers do not matter.
/// </summary>
public interface IWorkQueue : IWorkLeases
{
    /// <summary>Stores what is not there yet, in one transaction. An item whose id is taken stays as it is.</summary>
    Task EnqueueAsync(IReadOnlyList<NewWorkItem> items, CancellationToken cancellationToken);

    /// <summary>
    /// Items ready to be taken in these groups, marked so that no other caller is offered them for <paramref name="hold"/>: first those of jobs above
    /// <see cref="WorkPriorities.AcrossUsers"/>, then the user's who has had least of the workers for his share (<see cref="FairShare"/>), and within his the
    /// highest priority, then the oldest. An offer is no lease: it only keeps callers out of each other's way.
    /// </summary>
    Task<IReadOnlyList<WorkItem>> OfferAsync(
        IReadOnlyList<string> groups, int limit, TimeSpan hold, int maxRunningPerOwner, CancellationToken cancellationToken);

    /// <summary>
    /// Takes an item. A queued job whose stage item is taken runs from then on. Null if it is not pending, its job is not to be worked on now, or
    /// its owner has enough running jobs.
    /// </summary>
    /// <param name="itemId">Id of the item.</param>
    /// <param name="worker">Unique to the process.</param>
    /// <param name="policy">How long the lease lasts without a heartbeat, and how many jobs of one owner may run.</param>
    /// <param name="cancellationToken">Ends the wait for the database.</param>
    Task<WorkLease?> TryLeaseAsync(string itemId, string worker, LeasePolicy policy, CancellationToken cancellationToken);

    /// <summary>
    /// Leases that have run out: their items are pending again with one death more, or in quarantine once that is too many.
    /// A stage item in quarantine fails its job. To be called about once a second: a lease counts as run out once it was seen unchanged for
    /// <see cref="LeasePolicy.Confirmation"/>, and a clock that jumps is noticed between two calls.
    /// </summary>
    /// <returns>The items changed, as they are now.</returns>
    Task<IReadOnlyList<WorkItem>> RescueAsync(LeasePolicy policy, CancellationToken cancellationToken);

    /// <summary>
    /// The worker is known to be dead: what it held is pending again at once, with one death more, or in quarantine as above.
    /// </summary>
    /// <param name="worker">Its id; null: every worker that holds something, which the caller knows to be the only one alive.</param>
    /// <param name="ranOutOfMemory">Whether that is what it died of: a stage item that it happens to twice is put in quarantine.</param>
    /// <param name="policy">How often it may happen.</param>
    /// <param name="cancellationToken">Ends the wait for the database.</param>
    /// <returns>The items changed, as they are now.</returns>
    Task<IReadOnlyList<WorkItem>> TakeOverAsync(string? worker, bool ranOutOfMemory, LeasePolicy policy, CancellationToken cancellationToken);

    /// <summary>How the workers are shared between those who have work open, in no order.</summary>
    Task<IReadOnlyList<UserShare>> ListSharesAsync(CancellationToken cancellationToken);

    /// <summary>The items with these ids that exist, in no order.</summary>
    Task<IReadOnlyList<WorkItem>> GetAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Items leased now or in the last <paramref name="window"/>, newest first, at most 1,000: who ran what.</summary>
    Task<IReadOnlyList<WorkItem>> ListRecentAsync(TimeSpan window, CancellationToken cancellationToken);

    /// <summary>Items that wait or are leased now, by the group that they are for; groups without any are left out.</summary>
    Task<IReadOnlyList<GroupLoad>> ListLoadsAsync(CancellationToken cancellationToken);
}
