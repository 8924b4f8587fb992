using NasService.Core.Webhooks;

namespace NasService.Storage.Model;

internal sealed class WebhookDeliveryRow
{
    public required string Id { get; set; }

    public required string WebhookId { get; set; }

    public required string JobId { get; set; }

    public required long Seq { get; set; }

    public required string Type { get; set; }

    public required DateTimeOffset At { get; set; }

    public required string PayloadJson { get; set; }

    public required DeliveryState State { get; set; }

    public required int Attempts { get; set; }

    public required DateTimeOffset DueAt { get; set; }

    public int? LastStatus { get; set; }

    public string? LastError { get; set; }

    public WebhookDelivery ToRecord() => new(Id, WebhookId, JobId, Seq, Type, At, PayloadJson, State, Attempts, DueAt, LastStatus, LastError);
}
