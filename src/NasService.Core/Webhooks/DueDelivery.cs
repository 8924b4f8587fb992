namespace NasService.Core.Webhooks;

/// <summary>A delivery that the caller is to make now.</summary>
public sealed record DueDelivery(WebhookDelivery Delivery, Webhook Webhook);
