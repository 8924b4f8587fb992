using Microsoft.Extensions.Logging;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Core.Stores;

namespace NasService.Storage.Queue;

/// <summary>Leases an item, keeps the lease alive while its handler works, and stores how it ended.</summary>
internal sealed partial class WorkExecutor(
    IWorkLeases queue,
    IEnumerable<IWorkHandler> handlers,
    LeasePolicy policy,
    ProcessEnd processEnd,
    TimeProvider time,
    ILogger<WorkExecutor> logger)
{
    private readonly CancellationTokenSource _drain = new();
    private readonly Troubles _troubles = new(time);
    private readonly Dictionary<string, IWorkHandler> _handlers = handlers.ToDictionary(h => h.Kind, StringComparer.Ordinal);

    /// <summary>Running attempts checkpoint and give their items back; nothing new is leased.</summary>
    public void Drain() => _drain.Cancel();

    /// <param name="take">Takes an item; null from it: it was another's or not to be done.</param>
    /// <returns>Whether one was leased.</returns>
    public async Task<bool> ExecuteAsync(Func<CancellationToken, Task<WorkLease?>> take)
    {
        if (await TryLeaseAsync(take).ConfigureAwait(false) is not { } lease)
        {
            return false;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(_drain.Token);
        var work = new WorkContext(lease, stop.Token);
        using var drained = _drain.Token.UnsafeRegister(_ => work.TryInterrupt(Interruption.Draining), null);
        using var ended = new CancellationTokenSource();
        var heart = LeaseHeart.Start(queue, work, policy, stop, time, ended.Token);
        try
        {
            await RunAsync(work, stop).ConfigureAwait(false);
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
            await heart.ConfigureAwait(false);
        }

        return true;
    }

    private async Task<WorkLease?> TryLeaseAsync(Func<CancellationToken, Task<WorkLease?>> take)
    {
        try
        {
            return _drain.IsCancellationRequested ? null : await take(_drain.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_drain.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task RunAsync(WorkContext work, CancellationTokenSource stop)
    {
        Func<Task<bool>> end;
        try
        {
            var result = await WorkAsync(work, stop).ConfigureAwait(false);
            _troubles.Advance(work.Item.Id);
            var isKept = result.IsDone
                ? queue.CompleteAsync(work.Lease, result.Json, CancellationToken.None)
                : queue.ContinueAsync(work.Lease, CancellationToken.None);
            if (!await isKept.ConfigureAwait(false))
            {
                LogLost(work.Item.Id, work.Lease.Token);
            }

            _troubles.Forget(work.Item.Id);
            return;
        }
        catch (Exception e)
        {
            end = EndOf(work, e);
        }

        await StoreAsync(work, end).ConfigureAwait(false);
    }

    private async Task<WorkResult> WorkAsync(WorkContext work, CancellationTokenSource stop)
    {
        var handler = _handlers.GetValueOrDefault(work.Item.Kind)
            ?? throw new InputException("kind", "No handler does this work.", work.Item.Kind, string.Join(", ", _handlers.Keys));
        LogBegun(work.Item.Id, work.Lease.Token);
        using var limit = work.Item.Kind == WorkKinds.Stage ? new StageLimit(work, policy, stop, KillAsync, time) : null;
        return await handler.RunAsync(work).ConfigureAwait(false);
    }

    // It was told to stop and goes on: a loop in native code. Its job fails while the lease is still held, and the process goes with it.
    private async Task KillAsync(WorkContext work)
    {
        LogKills(work.Item.Id);
        try
        {
            await queue.FailAsync(work.Lease, TookTooLong, CancellationToken.None).ConfigureAwait(false);
        }
        catch (StoreException e)
        {
            LogStoreGone(work.Item.Id, e.Message);
        }
        finally
        {
            processEnd.Now();
        }
    }

    private string TookTooLong => $"It took longer than the {policy.StageTime.TotalHours:0.####} h that one attempt at a stage may take.";

    // While the store takes nothing, nobody can take the item either. Who has the newest token may say how it ended, however late: a death is
    // a worker that is gone.
    private async Task StoreAsync(WorkContext work, Func<Task<bool>> end)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            try
            {
                if (!await end().ConfigureAwait(false) && work.Interruption == Interruption.LeaseLost)
                {
                    LogLost(work.Item.Id, work.Lease.Token);
                }

                return;
            }
            catch (StoreException e)
            {
                if (isFirst)
                {
                    LogStoreGone(work.Item.Id, e.Message);
                }

                if (_drain.IsCancellationRequested)
                {
                    return;
                }
            }

            await Task.Delay(policy.Heartbeat, time, _drain.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>
    /// The attempt was stopped, or its lease could not be renewed: no failure of the item's. What else there is, <see cref="Failures"/> tells
    /// apart.
    /// </summary>
    /// <returns>What is to be stored; false from it: the lease is another's now.</returns>
    private Func<Task<bool>> EndOf(WorkContext work, Exception cause)
    {
        var lease = work.Lease;
        if (work.Interruption == Interruption.TimedOut)
        {
            return () => queue.FailAsync(lease, TookTooLong, CancellationToken.None);
        }

        var kind = Failures.Of(cause);
        var isStopped = work.Interruption != Interruption.None;
        if (work.Interruption == Interruption.LeaseLost
            || (kind == FailureKind.Interruption && (work.Token.IsCancellationRequested || cause is StageLostException))
            || (kind == FailureKind.Environment && isStopped))
        {
            LogInterrupted(lease.Item.Id, work.Interruption.ToString());
            return () => StopAsync(work, lease);
        }

        if (kind is FailureKind.Environment or FailureKind.Memory)
        {
            return Wait(lease, kind, cause);
        }

        var failures = lease.Item.Failures + 1;
        LogFailed(cause, lease.Item.Id, failures);
        return kind == FailureKind.Input || failures >= policy.MaxFailures
            ? () => queue.FailAsync(lease, cause.Message, CancellationToken.None)
            : () => queue.RetryLaterAsync(lease, cause.Message, policy.RetryDelay * Math.Pow(2, failures - 1), CancellationToken.None);
    }

    /// <summary>
    /// Not the item's fault: it waits. After a while the job is paused with the reason; a stage that memory runs out on again is set aside.
    /// </summary>
    private Func<Task<bool>> Wait(WorkLease lease, FailureKind kind, Exception cause)
    {
        var trouble = _troubles.Meet(lease.Item.Id, kind);
        var reason = (cause as StoreException)?.PublicMessage ?? cause.Message;
        LogWaits(cause, lease.Item.Id, kind, trouble.Times);
        if (kind == FailureKind.Memory && lease.Item.Kind == WorkKinds.Stage && trouble.Times >= policy.MaxMemoryFailures)
        {
            _troubles.Forget(lease.Item.Id);
            var why = $"Its stage ran out of memory {trouble.Times} times; ask for less (supernet.batch) or give the workers more. "
                + reason;
            return () => queue.QuarantineAsync(lease, why, CancellationToken.None);
        }

        if (trouble.Elapsed >= policy.EnvironmentPatience)
        {
            _troubles.Forget(lease.Item.Id);
            var why = $"{reason} It has been so for {trouble.Elapsed.TotalMinutes:0.#} min; resume the job when that is mended.";
            return () => queue.PauseJobAsync(lease, why, policy.LongestWait, CancellationToken.None);
        }

        var delay = policy.RetryDelay * Math.Pow(2, Math.Min(trouble.Times - 1, 16));
        return () => queue.PostponeAsync(lease, reason, delay < policy.LongestWait ? delay : policy.LongestWait, CancellationToken.None);
    }

    private Task<bool> StopAsync(WorkContext work, WorkLease lease) => (work.Interruption, lease.Item.Kind) switch
    {
        // Only the stage's holder ends a job: it is the one that writes in the job's name.
        (Interruption.Paused, WorkKinds.Stage) => queue.StopJobAsync(lease, true, CancellationToken.None),
        (Interruption.Cancelled, WorkKinds.Stage) => queue.StopJobAsync(lease, false, CancellationToken.None),
        _ => queue.GiveBackAsync(lease, CancellationToken.None),
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "{Item}: begun, lease {Token}")]
    private partial void LogBegun(string item, long token);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Item}: lease {Token} is lost; what was done under it is discarded")]
    private partial void LogLost(string item, long token);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Item}: stopped, to be given back ({Reason})")]
    private partial void LogInterrupted(string item, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Item}: {Kind} is in the way, time {Times}; it waits")]
    private partial void LogWaits(Exception cause, string item, FailureKind kind, int times);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Item}: attempt failed, failure {Failures}")]
    private partial void LogFailed(Exception cause, string item, int failures);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Item}: it does not stop after the time it may take; this process ends")]
    private partial void LogKills(string item);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Item}: its end cannot be stored, trying again: {Reason}")]
    private partial void LogStoreGone(string item, string reason);
}
