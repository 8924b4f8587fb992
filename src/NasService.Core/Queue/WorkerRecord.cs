using System.Collections.Immutable;

namespace NasService.Core.Queue;

/// <summary>A worker process that has reported.</summary>
/// <param name="Id">Host, process and a random part: unique for all time.</param>
/// <param name="Host">Name of the machine.</param>
/// <param name="Groups">What it serves.</param>
/// <param name="StartedAt">The database's time.</param>
/// <param name="LastSeenAt">The database's time.</param>
/// <param name="State">What it last said of itself.</param>
/// <param name="IsAlive">Whether it has reported within the last 15 s, by the database's clock.</param>
public sealed record WorkerRecord(
    string Id, string Host, ImmutableArray<string> Groups, DateTimeOffset StartedAt, DateTimeOffset LastSeenAt, WorkerState State,
        bool IsAlive)
{
    /// <summary>What its machine last said of itself.</summary>
    public MachineReading Machine { get; init; } = MachineReading.None;
}
