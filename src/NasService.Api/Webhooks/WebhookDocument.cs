using System.Collections.Immutable;
using NasService.Core.Webhooks;

namespace NasService.Api.Webhooks;

/// <summary>A webhook without its secret.</summary>
internal sealed record WebhookDocument(string Id, string User, string Url, ImmutableArray<string> Events, DateTimeOffset CreatedAt)
{
    public static WebhookDocument Of(Webhook w) => new(w.Id, w.User, w.Url, w.Events, w.CreatedAt);
}
