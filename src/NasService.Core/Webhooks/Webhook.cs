using System.Collections.Immutable;

namespace NasService.Core.Webhooks;

/// <summary>Where a user wants to be told of what happens in their jobs.</summary>
/// <param name="Id">See <see cref="Jobs.JobId"/>.</param>
/// <param name="User">Whose jobs.</param>
/// <param name="Url">Where to.</param>
/// <param name="Events">Types of events: some of <see cref="WebhookEvents.All"/>.</param>
/// <param name="ProtectedSecret">What deliveries are signed with, readable by the service alone.</param>
/// <param name="CreatedAt">UTC; set by the store.</param>
public sealed record Webhook(string Id, string User, string Url, ImmutableArray<string> Events, string ProtectedSecret, DateTimeOffset CreatedAt);
