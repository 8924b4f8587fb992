using System.Collections.Immutable;
using NasService.Api;
using NasService.Core.Artifacts;
using NasService.Core.Queue;

namespace NasService.Cli.Service;

/// <summary>What a worker process is told.</summary>
/// <param name="Folder">Artifacts and checkpoints; on several machines a shared one.</param>
/// <param name="Database">As for the store's options; null: the folder's own SQLite file.</param>
/// <param name="Groups">What it serves.</param>
/// <param name="Policy">Leases.</param>
internal sealed record WorkerSettings(DataFolder Folder, string? Database, ImmutableArray<string> Groups, LeasePolicy Policy)
{
    /// <summary>What <c>--limits</c> named; null: the defaults.</summary>
    public LimitsFile? Limits { get; init; }

    /// <summary>Private memory that the process may have.</summary>
    public long MemoryBytes => (Limits?.Job ?? new JobCeilings()).MemoryBytes;

    public ShareWeights Shares => Limits?.Shares ?? ShareWeights.Equal;
}
