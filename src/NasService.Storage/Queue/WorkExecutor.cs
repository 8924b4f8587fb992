using Microsoft.Extensions.Logging;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Core.Stores;

namespace NasService.Storage.Queue;

/// <summary>Leases an item, keeps the lease alive while its handler works, and stores how it ended.</summary>
internal sealed partial class WorkExecutor(
    IWorkQueue queue, IEnumerable<IWorkHandler> handlers, WorkerIdentity worker, LeasePolicy policy, ProcessEnd processEnd, TimeProvider time, ILogger<WorkExecutor> logger)
{
    private readonly CancellationTokenSource _drain = new();
    private readonly Troubles _troubles = new(time);
    private readonly Dictionary<string, IWorkHandler> _handlers = handlers.ToDictionary(h => h.Kind, StringComparer.Ordinal);

    /// <summary>Running attempts checkpoint and give their items back; nothing new is leased.</summary>
    public void Drain() => _drain.Cancel();

    /// <returns>Whether the item was leased: false if it was another's or not to be done.</returns>
    public async Task<bool> ExecuteAsync(string itemId)
    {
        if (await TryLeaseAsync(itemId).ConfigureAwait(false) is not { } lease)
        {
            return false;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(_drain.Token);
        var work = new WorkContext(lease, stop.Token);
        using var drained = _drain.Token.UnsafeRegister(_ => work.TryInterrupt(Interruption.Draining), null);
        using var ended = new CancellationTokenSource();
        var isLimited = lease.Item.Kind == WorkKinds.Stage;
        using var limit = isLimited ? new CancellationTokenSource(policy.StageTime, time) : new CancellationTokenSource();
        using var limited = limit.Token.UnsafeRegister(_ => TimeOut(work, stop), null);
        using var last = isLimited ? new CancellationTokenSource(policy.StageTime + policy.StageGrace, time) : new CancellationTokenSource();
        using var killed = last.Token.UnsafeRegister(_ => _ = Task.Run(() => KillAsync(work)), null);
        var heart = LeaseHeart.Start(queue, work, policy, stop, time, ended.Token);
        try
        {
            await RunAsync(work, lease).ConfigureAwait(false);
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
            await heart.ConfigureAwait(false);
        }

        return true;
    }

    private async Task<WorkLease?> TryLeaseAsync(string itemId)
    {
        try
        {
            return _drain.IsCancellationRequested ? null : await queue.TryLeaseAsync(itemId, worker.Id, policy, _drain.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_drain.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task RunAsync(WorkContext work, WorkLease lease)
    {
        try
        {
            var handler = _handlers.GetValueOrDefault(lease.Item.Kind) ?? throw new InputException("kind", "No handler does this work.", lease.Item.Kind, string.Join(", ", _handlers.Keys));
            LogBegun(lease.Item.Id, lease.Token);
            var result = await handler.RunAsync(work).ConfigureAwait(false);
            _troubles.Forget(lease.Item.Id);
            var isKept = await (result.IsDone ? queue.CompleteAsync(lease, result.Json, CancellationToken.None) : queue.ContinueAsync(lease, CancellationToken.None)).ConfigureAwait(false);
            if (!isKept)
            {
                LogLost(lease.Item.Id, lease.Token);
            }
        }
        catch (Exception e)
        {
            await TryEndAsync(work, e).ConfigureAwait(false);
        }
    }

    private static void TimeOut(WorkContext work, CancellationTokenSource stop)
    {
        if (work.TryInterrupt(Interruption.TimedOut))
        {
            stop.Cancel();
        }
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

    private string TookTooLong => $"It took longer than the {policy.StageTime.TotalHours:0.##} h that one attempt at a stage may take.";

    private async Task TryEndAsync(WorkContext work, Exception cause)
    {
        try
        {
            await EndAsync(work, cause).ConfigureAwait(false);
        }
        catch (StoreException e)
        {
            // The lease runs out by itself.
            LogStoreGone(work.Item.Id, e.Message);
        }
    }

    /// <summary>
    /// The lease is lost: nothing is written. The attempt was stopped: no failure of the item's. What else there is, <see cref="Failures"/> tells apart.
    /// </summary>
    private async Task EndAsync(WorkContext work, Exception cause)
    {
        var lease = work.Lease;
        if (work.Interruption == Interruption.LeaseLost)
        {
            LogLost(lease.Item.Id, lease.Token);
            return;
        }

        if (work.Interruption == Interruption.TimedOut)
        {
            await queue.FailAsync(lease, TookTooLong, CancellationToken.None).ConfigureAwait(false);
            return;
        }

        var kind = Failures.Of(cause);
        if ((kind == FailureKind.Interruption && (work.Token.IsCancellationRequested || cause is StageLostException)) || (kind == FailureKind.Environment && work.Interruption != Interruption.None))
        {
            LogInterrupted(lease.Item.Id, work.Interruption.ToString());
            await StopAsync(work, lease).ConfigureAwait(false);
            return;
        }

        if (kind is FailureKind.Environment or FailureKind.Memory)
        {
            await WaitAsync(lease, kind, cause).ConfigureAwait(false);
            return;
        }

        var failures = lease.Item.Failures + 1;
        LogFailed(cause, lease.Item.Id, failures);
        if (kind == FailureKind.Input || failures >= policy.MaxFailures)
        {
            await queue.FailAsync(lease, cause.Message, CancellationToken.None).ConfigureAwait(false);
            return;
        }

        await queue.RetryLaterAsync(lease, cause.Message, policy.RetryDelay * Math.Pow(2, failures - 1), CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Not the item's fault: it waits. After a while the job is paused with the reason; a stage that memory runs out on again is set aside.</summary>
    private async Task WaitAsync(WorkLease lease, FailureKind kind, Exception cause)
    {
        var trouble = _troubles.Meet(lease.Item.Id, kind);
        var reason = (cause as StoreException)?.PublicMessage ?? cause.Message;
        LogWaits(cause, lease.Item.Id, kind, trouble.Times);
        if (kind == FailureKind.Memory && lease.Item.Kind == WorkKinds.Stage && trouble.Times >= policy.MaxMemoryFailures)
        {
            _troubles.Forget(lease.Item.Id);
            await queue.QuarantineAsync(lease, $"Its stage ran out of memory {trouble.Times} times; ask for less (supernet.batch) or give the workers more. {reason}", CancellationToken.None).ConfigureAwait(false);
        }
        else if (trouble.Elapsed >= policy.EnvironmentPatience)
        {
            _troubles.Forget(lease.Item.Id);
            await queue.PauseJobAsync(lease, $"{reason} It has been so for {trouble.Elapsed.TotalMinutes:0.#} min; resume the job when that is mended.", policy.LongestWait, CancellationToken.None).ConfigureAwait(false);
        }
        else
        {
            var delay = policy.RetryDelay * Math.Pow(2, Math.Min(trouble.Times - 1, 16));
            await queue.PostponeAsync(lease, reason, delay < policy.LongestWait ? delay : policy.LongestWait, CancellationToken.None).ConfigureAwait(false);
        }
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

    [LoggerMessage(Level = LogLevel.Information, Message = "{Item}: given back ({Reason})")]
    private partial void LogInterrupted(string item, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Item}: {Kind} is in the way, time {Times}; it waits")]
    private partial void LogWaits(Exception cause, string item, FailureKind kind, int times);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Item}: attempt failed, failure {Failures}")]
    private partial void LogFailed(Exception cause, string item, int failures);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Item}: it does not stop after the time it may take; this process ends")]
    private partial void LogKills(string item);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Item}: its end cannot be stored: {Reason}")]
    private partial void LogStoreGone(string item, string reason);
}
