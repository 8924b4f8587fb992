namespace NasService.Core.Artifacts;


/// <summary>A file as stored.</summary>
/// <param name="Digest">SHA-256 of its bytes.</param>
/// <param name="Bytes">Its size.</param>
public sealed record ArtifactBlob(ArtifactDigest Digest, long Bytes);
