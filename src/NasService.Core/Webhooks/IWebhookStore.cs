namespace NasService.Core.Webhooks;

/// <summary>Webhooks and what is still to be told to them. Delivery is at least once.</summary>
public interface IWebhookStore
{
    /// <summary>The webhook as stored; the one already there if the id is taken.</summary>
    Task<Webhook> AddWebhookAsync(Webhook webhook, CancellationToken cancellationToken);

    /// <summary>Newest first. User null: of every user.</summary>
    Task<IReadOnlyList<Webhook>> ListWebhooksAsync(string? user, CancellationToken cancellationToken);

    /// <summary>Null if there is none.</summary>
    Task<Webhook?> FindWebhookAsync(string id, CancellationToken cancellationToken);

    /// <summary>With all that is still to be told to it.</summary>
    Task DeleteWebhookAsync(string id, CancellationToken cancellationToken);

    /// <summary>Newest first, at most <paramref name="limit"/>. State null: every state.</summary>
    Task<IReadOnlyList<WebhookDelivery>> ListDeliveriesAsync(string webhookId, DeliveryState? state, int limit, CancellationToken cancellationToken);

    /// <summary>Deliveries that are due; no other caller is given them for <paramref name="hold"/>.</summary>
    Task<IReadOnlyList<DueDelivery>> ClaimDueAsync(int limit, TimeSpan hold, CancellationToken cancellationToken);

    /// <param name="deliveryId">The delivery.</param>
    /// <param name="attempt">Attempts made before this one: an outcome that is told twice counts once.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task RecordAsync(string deliveryId, int attempt, DeliveryOutcome outcome, CancellationToken cancellationToken);

    /// <summary>To be tried again now, whatever became of it. False if there is no such delivery of the webhook.</summary>
    Task<bool> RedeliverAsync(string webhookId, string deliveryId, CancellationToken cancellationToken);
}
