using System.Security.Cryptography;
using NasService.Core.Artifacts;
using NasService.Core.Files;

namespace NasService.Storage.Artifacts;

/// <summary>
/// A folder of files named by their digest: <c>ab/cdef...</c>. A file is written under a temporary name, synced, then renamed,
/// so that a reader sees all of it or nothing. No name from outside reaches the file system.
/// </summary>
internal sealed class FileArtifactStore(string folder, TimeProvider time) : IArtifactStore
{
    private const string TemporaryFolder = "tmp";
    private const int PrefixLength = 2;
    private const int BufferBytes = 128 * 1024;

    /// <summary>Longer than any write takes: what is older was left by a process that died.</summary>
    private static readonly TimeSpan TemporaryLifetime = TimeSpan.FromDays(1);

    private readonly string root = Path.GetFullPath(folder);

    public async Task<ArtifactBlob> WriteAsync(Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        var temporary = Path.Combine(root, TemporaryFolder, Guid.NewGuid().ToString("n"));
        try
        {
            PrivateFiles.MakeFolder(Path.GetDirectoryName(temporary)!);
            DeleteLeftovers();
            var blob = await WriteTemporaryAsync(temporary, write, cancellationToken);
            var target = PathOf(blob.Digest);
            var parent = Path.GetDirectoryName(target)!;
            PrivateFiles.MakeFolder(parent);

            // Over a file of the same name as well: its bytes are the same, or damaged.
            PrivateFiles.Replace(temporary, target);
            DirectorySync.Flush(parent);
            return blob;
        }
        catch (Exception e)
        {
            TryDelete(temporary);
            if (e is IOException or UnauthorizedAccessException)
            {
                var reason = DiskErrors.Describe(e);
                throw new ArtifactException($"Cannot write to the artifact folder {root}: {reason}. Nothing was stored.", e)
                {
                    PublicMessage = $"A file cannot be stored: {reason}.",
                };
            }

            throw;
        }
    }

    public async Task<Stream> OpenReadAsync(ArtifactDigest digest, CancellationToken cancellationToken)
    {
        var stream = Open(digest);
        try
        {
            var found = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
            if (found != digest.Value)
            {
                throw new ArtifactCorruptException(digest, $"its {stream.Length} bytes have the digest {found}");
            }

            stream.Position = 0;
            return stream;
        }
        catch
        {
            await stream.DisposeAsync();
            throw;
        }
    }

    public async Task<string> GetVerifiedPathAsync(ArtifactDigest digest, CancellationToken cancellationToken)
    {
        await using var verified = await OpenReadAsync(digest, cancellationToken);
        return PathOf(digest);
    }

    public bool Contains(ArtifactDigest digest) => Presence.OfFile(PathOf(digest));

    public IEnumerable<ArtifactBlob> List()
    {
        if (!Presence.OfFolder(root))
        {
            yield break;
        }

        foreach (var parent in Directory.EnumerateDirectories(root, "??"))
        {
            foreach (var file in new DirectoryInfo(parent).EnumerateFiles())
            {
                if (ArtifactDigest.TryParse(Path.GetFileName(parent) + file.Name, out var digest))
                {
                    yield return new ArtifactBlob(digest, file.Length);
                }
            }
        }
    }

    public DateTimeOffset? WrittenAt(ArtifactDigest digest)
        => Presence.OfFile(PathOf(digest)) ? new DateTimeOffset(File.GetLastWriteTimeUtc(PathOf(digest))) : null;

    public bool Delete(ArtifactDigest digest)
    {
        var path = PathOf(digest);
        if (!Presence.OfFile(path))
        {
            return false;
        }

        File.Delete(path);
        return true;
    }

    private static async Task<ArtifactBlob> WriteTemporaryAsync(
        string path,
        Func<Stream, CancellationToken, Task> write,
        CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, PrivateFiles.Options(FileMode.CreateNew, FileShare.None, FileOptions.Asynchronous));
        await write(file, cancellationToken);
        await file.FlushAsync(cancellationToken);
        file.Flush(flushToDisk: true);
        file.Position = 0;
        var digest = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        return new ArtifactBlob(ArtifactDigest.Parse(digest), file.Length);
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The reason the write failed matters more; the leftovers are deleted a day later.
        }
    }

    private FileStream Open(ArtifactDigest digest)
    {
        var path = PathOf(digest);
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: false) is null
                ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferBytes, FileOptions.Asynchronous)
                : throw new ArtifactCorruptException(digest, "it is a link");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ArtifactMissingException(digest);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArtifactException($"Artifact {digest} cannot be read: {DiskErrors.Describe(e)}.", e);
        }
    }

    private void DeleteLeftovers()
    {
        var limit = time.GetUtcNow() - TemporaryLifetime;
        foreach (var file in new DirectoryInfo(Path.Combine(root, TemporaryFolder)).EnumerateFiles())
        {
            if (new DateTimeOffset(file.LastWriteTimeUtc) < limit)
            {
                TryDelete(file.FullName);
            }
        }
    }

    private string PathOf(ArtifactDigest digest) => Path.Combine(root, digest.Value[..PrefixLength], digest.Value[PrefixLength..]);
}
