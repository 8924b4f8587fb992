namespace NasService.Core.Artifacts;


/// <summary>A file that was stored is not there.</summary>
public sealed class ArtifactMissingException : ArtifactException
{
    public ArtifactMissingException(ArtifactDigest digest)
        : base($"Artifact {digest} is missing from the artifact store.")
        => Digest = digest;

    public ArtifactDigest Digest { get; }
}
