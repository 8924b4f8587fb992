using Hangfire;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NasService.Core.Queue;
using NasService.Core.Stores;

namespace NasService.Storage.Queue;

/// <summary>
/// Turns ready items into wake-up calls: the table is the truth, and the outbox. A call that is lost is made again when its offer has run out. Also rescues items whose lease has lapsed, and reports that this worker is alive.
/// </summary>
internal sealed partial class WorkDispatcher(
    IWorkQueue queue,
    IWorkerRegistry registry,
    IBackgroundJobClient client,
    WorkExecutor executor,
    WorkSlots slots,
    WorkerIdentity worker,
    LeasePolicy policy,
    TimeProvider time,
    ILogger<WorkDispatcher> logger) : BackgroundService
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Offer = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Housekeeping = TimeSpan.FromSeconds(1);

    /// <summary>How long a stopping worker waits for its attempts to end.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(25);

    private readonly Outages _outages = new(time);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        executor.Drain();
        await ReportAsync(WorkerState.Draining, cancellationToken).ConfigureAwait(false);
        var began = time.GetTimestamp();
        while (!slots.AreAllFree && time.GetElapsedTime(began) < Grace && !cancellationToken.IsCancellationRequested)
        {
            await slots.WaitAsync(Poll, CancellationToken.None).ConfigureAwait(false);
        }

        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        await ReportAsync(WorkerState.Stopped, CancellationToken.None).ConfigureAwait(false);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        long? kept = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (kept is not { } last || time.GetElapsedTime(last) >= Housekeeping)
                {
                    kept = time.GetTimestamp();
                    await KeepHouseAsync(stoppingToken).ConfigureAwait(false);
                }

                await DispatchAsync(stoppingToken).ConfigureAwait(false);
                await slots.WaitAsync(Poll, stoppingToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is StoreException or BackgroundJobClientException or OperationCanceledException)
            {
                LogUnavailable(e.Message);
                await Task.Delay(Housekeeping, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task DispatchAsync(CancellationToken cancellationToken)
    {
        foreach (var group in worker.Groups)
        {
            var (calls, itemsACall) = slots.Wanted(group);
            if (calls == 0)
            {
                continue;
            }

            var items = await queue.OfferAsync([group], calls * itemsACall, Offer, policy.MaxRunningPerOwner, cancellationToken).ConfigureAwait(false);
            foreach (var call in items.Chunk(itemsACall))
            {
                slots.Call(group);
                WakeUpCall.Place(client, group, [.. call.Select(i => i.Id)]);
            }
        }
    }

    private async Task KeepHouseAsync(CancellationToken cancellationToken)
    {
        await ReportAsync(WorkerState.Serving, cancellationToken).ConfigureAwait(false);
        if (!_outages.IsOver(policy.Confirmation))
        {
            return;
        }

        foreach (var item in await queue.RescueAsync(policy, cancellationToken).ConfigureAwait(false))
        {
            LogRescued(item.Id, item.State, item.Deaths);
        }
    }

    private async Task ReportAsync(WorkerState state, CancellationToken cancellationToken)
    {
        try
        {
            await registry.ReportWorkerAsync(worker.Id, worker.Host, worker.Groups, state, cancellationToken, MachineSensors.Read())
                .ConfigureAwait(false);
        }
        catch (StoreException e) when (state != WorkerState.Serving)
        {
            LogUnavailable(e.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is not available, trying again: {Reason}")]
    private partial void LogUnavailable(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Item}: its worker stopped reporting; it is {State} now, death {Deaths}")]
    private partial void LogRescued(string item, WorkState state, int deaths);
}
