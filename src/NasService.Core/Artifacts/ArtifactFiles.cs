namespace NasService.Core.Artifacts;

/// <summary>Storing what is a file already.</summary>
public static class ArtifactFiles
{
    private const int BufferBytes = 128 * 1024;

    /// <summary>Stores a copy of a file that the program itself has written.</summary>
    /// <exception cref="ArtifactException">The disk is full, or the folder cannot be written to; nothing was stored.</exception>
    public static async Task<ArtifactBlob> WriteFileAsync(this IArtifactStore store, string path, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferBytes, FileOptions.Asynchronous);
        return await store.WriteAsync((stream, token) => file.CopyToAsync(stream, token), cancellationToken);
    }
}
