using System.Security.Cryptography;
using NasService.Api.Telemetry;
using NasService.Core.Stores;
using NasService.Core.Webhooks;

namespace NasService.Api.Webhooks;

/// <summary>Empties the outbox. Several processes may: each delivery is one's at a time.</summary>
internal sealed partial class WebhookDispatcher(IWebhookStore store, WebhookSender sender, ServiceMeter meter, TimeProvider time, ILogger<WebhookDispatcher> logger) : BackgroundService
{
    private const int AtOnce = 16;

    /// <summary>With waits of 5 s, 20 s, 80 s, 5 min, 21 min, 85 min and 5.7 h between them.</summary>
    private const int MaxAttempts = 8;

    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Hold = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var found = 0;
            try
            {
                var due = await store.ClaimDueAsync(AtOnce, Hold, stoppingToken);
                found = due.Count;
                await Task.WhenAll(due.Select(d => DeliverAsync(d, stoppingToken)));
            }
            catch (StoreException e)
            {
                LogUnavailable(e.Message);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }

            if (found < AtOnce)
            {
                await Task.Delay(Poll, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>After this many attempts that failed; null: no more. A fifth longer or shorter, so that what failed together does not come back together.</summary>
    internal static TimeSpan? WaitAfter(int attempts)
        => attempts >= MaxAttempts ? null : FirstWait * Math.Pow(4, attempts - 1) * (0.8 + (RandomNumberGenerator.GetInt32(401) / 1000.0));

    private async Task DeliverAsync(DueDelivery due, CancellationToken cancellationToken)
    {
        var delivery = due.Delivery;
        var (status, error) = await sender.SendAsync(due, cancellationToken);
        var wait = error is null ? null : WaitAfter(delivery.Attempts + 1);
        meter.Deliveries.Add(1, new KeyValuePair<string, object?>("outcome", error is null ? "delivered" : wait is null ? "dead" : "failed"));
        if (error is not null)
        {
            LogFailed(delivery.Id, delivery.Attempts + 1, error);
        }

        await store.RecordAsync(delivery.Id, delivery.Attempts, new DeliveryOutcome(status, error, wait), CancellationToken.None);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Webhook delivery {Delivery}: attempt {Attempt} failed: {Reason}")]
    private partial void LogFailed(string delivery, int attempt, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outbox cannot be read, trying again: {Reason}")]
    private partial void LogUnavailable(string reason);
}
