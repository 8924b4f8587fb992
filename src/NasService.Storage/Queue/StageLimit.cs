using NasService.Core.Queue;

namespace NasService.Storage.Queue;

/// <summary>
/// The wall time of one attempt at a stage: when it has passed the attempt is told to stop, and killed where it goes on. Disposed when the
/// attempt has ended.
/// </summary>
internal sealed class StageLimit : IDisposable
{
    private readonly CancellationTokenSource _limit;
    private readonly CancellationTokenSource _last;
    private readonly CancellationTokenRegistration _limited;
    private readonly CancellationTokenRegistration _ended;

    /// <param name="work">The attempt.</param>
    /// <param name="policy">How long, and how long after that.</param>
    /// <param name="stop">Cancelled to tell it.</param>
    /// <param name="kill">Ends what does not stop.</param>
    /// <param name="time">Measures.</param>
    public StageLimit(WorkContext work, LeasePolicy policy, CancellationTokenSource stop, Func<WorkContext, Task> kill, TimeProvider time)
    {
        _limit = new CancellationTokenSource(policy.StageTime, time);
        _last = new CancellationTokenSource(policy.StageTime + policy.StageGrace, time);
        _limited = _limit.Token.UnsafeRegister(_ => TimeOut(work, stop), null);
        _ended = _last.Token.UnsafeRegister(_ => _ = Task.Run(() => kill(work)), null);
    }

    public void Dispose()
    {
        // Waits for one that is being called: what it stops is let go of next.
        _limited.Dispose();
        _ended.Dispose();
        _limit.Dispose();
        _last.Dispose();
    }

    private static void TimeOut(WorkContext work, CancellationTokenSource stop)
    {
        if (work.TryInterrupt(Interruption.TimedOut))
        {
            stop.Cancel();
        }
    }
}
