namespace NasService.Core.Webhooks;

/// <summary>How an attempt ended.</summary>
/// <param name="Status">HTTP status; null if there was no answer.</param>
/// <param name="Error">Why it failed; null: it was delivered.</param>
/// <param name="RetryAfter">When to try again; null: no more, unless it was delivered.</param>
public sealed record DeliveryOutcome(int? Status, string? Error, TimeSpan? RetryAfter);
