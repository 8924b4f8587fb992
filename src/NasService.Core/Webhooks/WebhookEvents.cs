using System.Collections.Immutable;
using NasService.Core.Events;

namespace NasService.Core.Webhooks;

/// <summary>Types of events that webhooks are told of: few of each job, unlike its evaluations.</summary>
public static class WebhookEvents
{
    public static ImmutableArray<string> All { get; } = [JobEventTypes.State, JobEventTypes.Front];
}
