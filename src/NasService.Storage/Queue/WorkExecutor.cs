using Microsoft.Extensions.Logging;
using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Queue;

namespace NasService.Storage.Queue;

/// <summary>Leases an item, keeps the lease alive while its handler works, and stores how it ended.</summary>
internal sealed partial class WorkExecutor(
    IWorkQueue queue, IEnumerable<IWorkHandler> handlers, WorkerIdentity worker, LeasePolicy policy, TimeProvider time, ILogger<WorkExecutor> logger)
{
    private readonly CancellationTokenSource _drain = new();
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
    /// Four classes of failure: the lease is lost (nothing is written); the attempt was stopped, or the database was away (no failure of the item's);
    /// trying again cannot help (for good at once); anything else (tried again a few times).
    /// </summary>
    private async Task EndAsync(WorkContext work, Exception cause)
    {
        var lease = work.Lease;
        if (work.Interruption == Interruption.LeaseLost)
        {
            LogLost(lease.Item.Id, lease.Token);
            return;
        }

        if ((cause is OperationCanceledException && work.Token.IsCancellationRequested) || cause is StageLostException || IsDatabaseAway(cause))
        {
            LogInterrupted(lease.Item.Id, IsDatabaseAway(cause) ? cause.Message : work.Interruption.ToString());
            await StopAsync(work, lease).ConfigureAwait(false);
            return;
        }

        var failures = lease.Item.Failures + 1;
        LogFailed(cause, lease.Item.Id, failures);
        if (cause is InputException || failures >= policy.MaxFailures)
        {
            await queue.FailAsync(lease, cause.Message, CancellationToken.None).ConfigureAwait(false);
            return;
        }

        await queue.RetryLaterAsync(lease, cause.Message, policy.RetryDelay * Math.Pow(2, failures - 1), CancellationToken.None).ConfigureAwait(false);
    }

    private static bool IsDatabaseAway(Exception cause) => cause is StoreException and not ArtifactException;

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

    [LoggerMessage(Level = LogLevel.Error, Message = "{Item}: attempt failed, failure {Failures}")]
    private partial void LogFailed(Exception cause, string item, int failures);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Item}: its end cannot be stored: {Reason}")]
    private partial void LogStoreGone(string item, string reason);
}
