using NasService.Core.Artifacts;

namespace NasService.Core.Jobs;


/// <summary>Which job stored which file, and what it is. The bytes are in the <see cref="IArtifactStore"/>.</summary>
public interface IArtifactCatalog
{
    /// <summary>
    /// To be called after the bytes are stored. Registering the same file for the same job, kind and architecture again changes nothing.
    /// </summary>
    Task<ArtifactRecord> RegisterArtifactAsync(NewArtifact artifact, CancellationToken cancellationToken);

    /// <summary>What the job stored last under this kind and architecture; null if nothing.</summary>
    Task<ArtifactRecord?> FindArtifactAsync(string jobId, string kind, string? architectureId, CancellationToken cancellationToken);

    /// <summary>In the order they were registered.</summary>
    Task<IReadOnlyList<ArtifactRecord>> ListArtifactsAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>Digests that at least one job refers to: every other blob is an orphan.</summary>
    Task<IReadOnlySet<ArtifactDigest>> GetReferencedDigestsAsync(CancellationToken cancellationToken);
}
