using NasService.Core.Webhooks;

namespace NasService.Storage.Model;

internal sealed class WebhookRow
{
    public required string Id { get; set; }

    public required string UserName { get; set; }

    public required string Url { get; set; }

    /// <summary>Separated by commas.</summary>
    public required string Events { get; set; }

    public required string ProtectedSecret { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }

    public Webhook ToRecord() => new(Id, UserName, Url, [.. Events.Split(',')], ProtectedSecret, CreatedAt);
}
