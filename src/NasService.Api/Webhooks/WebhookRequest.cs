namespace NasService.Api.Webhooks;

/// <summary>A webhook to be made.</summary>
/// <param name="Url">Where to.</param>
/// <param name="Events"><c>state</c>, <c>front</c>; null: both.</param>
internal sealed record WebhookRequest(string? Url, string[]? Events);
