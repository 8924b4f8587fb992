namespace NasService.Api.Webhooks;

/// <summary>A new webhook.</summary>
/// <param name="Webhook">The webhook.</param>
/// <param name="Secret">What its deliveries are signed with; shown this once.</param>
internal sealed record CreatedWebhook(WebhookDocument Webhook, string Secret);
