using System.Collections.Immutable;

namespace NasService.Core.Queue;

/// <summary>Who this worker process is and what it serves.</summary>
/// <param name="Id">Unique for all time: a process that starts again is another worker.</param>
/// <param name="Host">Name of the machine.</param>
/// <param name="Groups">One slot each.</param>
public sealed record WorkerIdentity(string Id, string Host, ImmutableArray<string> Groups)
{
    public static WorkerIdentity Create(ImmutableArray<string> groups)
        => new($"{Environment.MachineName}-{Environment.ProcessId}-{Guid.NewGuid().ToString("n")[..8]}", Environment.MachineName, groups);
}
