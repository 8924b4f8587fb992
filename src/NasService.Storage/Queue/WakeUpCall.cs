using Hangfire;
using Hangfire.Common;
using Hangfire.States;
using Microsoft.Extensions.Logging;
using NasService.Core.Queue;
using NasService.Core.Stores;

namespace NasService.Storage.Queue;

/// <summary>The job that Hangfire keeps: an attempt at each of the items that it names, one after the other. It carries no right to write.</summary>
internal sealed partial class WakeUpCall(
    IWorkQueue queue, WorkExecutor executor, WorkSlots slots, WorkerIdentity worker, LeasePolicy policy, TimeProvider time, ILogger<WakeUpCall> logger)
{
    /// <summary>Puts a call down for whichever worker serves the group.</summary>
    /// <exception cref="BackgroundJobClientException">The database is not available.</exception>
    public static void Place(IBackgroundJobClient client, string group, string[] items)
        => client.Create(Job.FromExpression<WakeUpCall>(c => c.RunAsync(group, items)), new EnqueuedState(QueueNames.Of(group)));

    /// <summary>
    /// Takes no token of Hangfire's: it would be cancelled when Hangfire thinks that another has the call, and who works on an item is for its lease alone to say.
    /// </summary>
    [JobDisplayName("{0}")]
    public async Task RunAsync(string group, string[] items)
    {
        slots.Enter(group);
        try
        {
            foreach (var item in items)
            {
                var began = time.GetTimestamp();
                if (await executor.ExecuteAsync(token => queue.TryLeaseAsync(item, worker.Id, policy, token)).ConfigureAwait(false))
                {
                    slots.Took(group, time.GetElapsedTime(began));
                }
            }
        }
        catch (StoreException e)
        {
            // What is left is offered again.
            LogUnavailable(e.Message);
        }
        finally
        {
            slots.Leave(group);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is not available: {Reason}")]
    private partial void LogUnavailable(string reason);
}
