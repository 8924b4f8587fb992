using System.Collections.Immutable;

namespace NasService.Api.Webhooks;

/// <summary>Newest first.</summary>
internal sealed record WebhookList(ImmutableArray<WebhookDocument> Webhooks);
