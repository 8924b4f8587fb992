using NasService.Core.Queue;
using NasService.Core.Stores;

namespace NasService.Storage.Queue;

/// <summary>Renews a lease beside the work, on its own connection, and interrupts the work when it must stop.</summary>
internal static class LeaseHeart
{
    /// <param name="queue">Where the lease is.</param>
    /// <param name="work">The attempt.</param>
    /// <param name="policy">How often, and how long a lease that cannot be renewed is trusted.</param>
    /// <param name="stop">Cancelled to interrupt the work.</param>
    /// <param name="time">The clock of the pauses.</param>
    /// <param name="ended">Cancelled when the work has ended.</param>
    public static Task Start(IWorkLeases queue, WorkContext work, LeasePolicy policy, CancellationTokenSource stop, TimeProvider time, CancellationToken ended)
        => Task.Run(() => BeatAsync(queue, work, policy, stop, time, ended), CancellationToken.None);

    private static async Task BeatAsync(IWorkLeases queue, WorkContext work, LeasePolicy policy, CancellationTokenSource stop, TimeProvider time, CancellationToken ended)
    {
        // Another clock than the database's, but only a duration is taken from it.
        var renewed = time.GetTimestamp();
        while (!ended.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(policy.Heartbeat, time, ended).ConfigureAwait(false);
                var asked = time.GetTimestamp();
                var trusted = (policy.Duration * policy.TrustedShare) - time.GetElapsedTime(renewed);
                using var patience = CancellationTokenSource.CreateLinkedTokenSource(ended);
                patience.CancelAfter(trusted > TimeSpan.Zero ? trusted : TimeSpan.Zero);
                var renewal = await queue.RenewAsync(work.Lease, policy.Duration, patience.Token).ConfigureAwait(false);
                renewed = asked;
                if (Reason(renewal) is { } reason)
                {
                    await InterruptAsync(work, reason, stop).ConfigureAwait(false);
                }
            }
            catch (OperationCanceledException) when (ended.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is OperationCanceledException or StoreException)
            {
                if (time.GetElapsedTime(renewed) >= policy.Duration * policy.TrustedShare)
                {
                    await InterruptAsync(work, Interruption.LeaseLost, stop).ConfigureAwait(false);
                    return;
                }
            }
        }
    }

    private static Interruption? Reason(LeaseRenewal renewal) => renewal switch
    {
        { IsHeld: false } => Interruption.LeaseLost,
        { CancelRequested: true } => Interruption.Cancelled,
        { PauseRequested: true } => Interruption.Paused,
        _ => null,
    };

    private static async Task InterruptAsync(WorkContext work, Interruption reason, CancellationTokenSource stop)
    {
        if (work.TryInterrupt(reason))
        {
            await stop.CancelAsync().ConfigureAwait(false);
        }
    }
}
