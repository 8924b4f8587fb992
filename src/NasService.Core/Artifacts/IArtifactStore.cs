namespace NasService.Core.Artifacts;


/// <summary>Files by the SHA-256 of their bytes. Writing the same bytes twice stores them once; a half-written file is never visible.</summary>
public interface IArtifactStore
{
    /// <summary>Stores what <paramref name="write"/> writes to the stream it is given and leaves open.</summary>
    /// <exception cref="ArtifactException">The disk is full, or the folder cannot be written to; nothing was stored.</exception>
    Task<ArtifactBlob> WriteAsync(Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken);

    /// <summary>The bytes, checked against the digest before the stream is given out. The caller disposes it.</summary>
    /// <exception cref="ArtifactMissingException">Nothing is stored under the digest.</exception>
    /// <exception cref="ArtifactCorruptException">The bytes have another digest.</exception>
    Task<Stream> OpenReadAsync(ArtifactDigest digest, CancellationToken cancellationToken);

    /// <summary>The path of the file for a reader that needs one, checked against the digest. Never to be written to.</summary>
    /// <exception cref="ArtifactMissingException">Nothing is stored under the digest.</exception>
    /// <exception cref="ArtifactCorruptException">The bytes have another digest.</exception>
    Task<string> GetVerifiedPathAsync(ArtifactDigest digest, CancellationToken cancellationToken);

    /// <summary>Whether something is stored under the digest; not checked.</summary>
    bool Contains(ArtifactDigest digest);

    /// <summary>Everything stored, in no order.</summary>
    IEnumerable<ArtifactBlob> List();

    /// <summary>When the file was last written, the same bytes again included; null if nothing is stored under the digest.</summary>
    DateTimeOffset? WrittenAt(ArtifactDigest digest);

    /// <summary>False if nothing was stored under the digest.</summary>
    bool Delete(ArtifactDigest digest);
}
