namespace NasService.Core.Artifacts;


/// <summary>A stored file's bytes are not those that were stored.</summary>
public sealed class ArtifactCorruptException : ArtifactException
{
    public ArtifactCorruptException(ArtifactDigest digest, string found)
        : base($"Artifact {digest} is corrupt: {found}.")
        => Digest = digest;

    public ArtifactDigest Digest { get; }
}
