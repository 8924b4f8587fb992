using System.Collections.Immutable;
using NasService.Core.Queue;

namespace NasService.Api.Fleet;

/// <summary>A worker process.</summary>
/// <param name="Id">Unique for all time.</param>
/// <param name="Host">Name of its machine.</param>
/// <param name="Groups">What it serves, as in <c>search</c> and <c>measure:cpu</c>.</param>
/// <param name="State"><c>serving</c>, <c>draining</c> or <c>stopped</c>.</param>
/// <param name="Alive">Whether it has reported within the last 15 s.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="LastSeenAt">When it last reported.</param>
internal sealed record WorkerDocument(string Id, string Host, ImmutableArray<string> Groups, string State, bool Alive, DateTimeOffset StartedAt, DateTimeOffset LastSeenAt)
{
    public static WorkerDocument Of(WorkerRecord w) => new(w.Id, w.Host, w.Groups, w.State.ToString().ToLowerInvariant(), w.IsAlive, w.StartedAt, w.LastSeenAt);
}
