using NasService.Core.Webhooks;

namespace NasService.Api.Webhooks;

/// <summary>One event for one webhook.</summary>
internal sealed record DeliveryDocument(
    string Id, string JobId, long Seq, string Type, DateTimeOffset At, string State, int Attempts, DateTimeOffset? NextAttemptAt, int? LastStatus, string? LastError)
{
    public static DeliveryDocument Of(WebhookDelivery d) => new(
        d.Id, d.JobId, d.Seq, d.Type, d.At, d.State.ToString().ToLowerInvariant(), d.Attempts, d.State == DeliveryState.Pending ? d.DueAt : null, d.LastStatus, d.LastError);
}
