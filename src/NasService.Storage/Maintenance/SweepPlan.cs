using System.Collections.Immutable;
using NasService.Core.Artifacts;

namespace NasService.Storage.Maintenance;

/// <summary>What nothing needs any more.</summary>
/// <param name="Blobs">Stored files that nothing refers to.</param>
/// <param name="Registrations">Rows of candidates' files whose job has ended.</param>
/// <param name="WorkItems">Rows of batches and measurements whose job has ended.</param>
/// <param name="Folders">Scratch folders of jobs that succeeded or are not there.</param>
public sealed record SweepPlan(ImmutableArray<ArtifactBlob> Blobs, int Registrations, int WorkItems, ImmutableArray<string> Folders)
{
    public long Bytes => Blobs.Sum(b => b.Bytes);
}
