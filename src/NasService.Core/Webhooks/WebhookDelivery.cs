namespace NasService.Core.Webhooks;

/// <summary>One event for one webhook: a row of the outbox, written in the transaction of the event itself.</summary>
/// <param name="Id">Webhook, job and number of the event: the same in every attempt, for the receiver to know a repetition by.</param>
/// <param name="WebhookId">The webhook.</param>
/// <param name="JobId">The job.</param>
/// <param name="Seq">Number of the event in the job.</param>
/// <param name="Type">Type of the event.</param>
/// <param name="At">When it happened, UTC.</param>
/// <param name="PayloadJson">What happened.</param>
/// <param name="State">Where the delivery is.</param>
/// <param name="Attempts">Attempts made.</param>
/// <param name="DueAt">When it is tried next, by the database's clock.</param>
/// <param name="LastStatus">HTTP status of the last attempt; null if there was none.</param>
/// <param name="LastError">Why the last attempt failed; null if it did not.</param>
public sealed record WebhookDelivery(
    string Id,
    string WebhookId,
    string JobId,
    long Seq,
    string Type,
    DateTimeOffset At,
    string PayloadJson,
    DeliveryState State,
    int Attempts,
    DateTimeOffset DueAt,
    int? LastStatus,
    string? LastError);
