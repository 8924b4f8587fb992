using NasService.Bench.Databases;

namespace NasService.Bench;

/// <summary>A file system of its own in memory, to be filled to the last byte; gone when disposed.</summary>
internal sealed class ScratchDisk : IAsyncDisposable
{
    private const int Megabytes = 512;
    private const int Chunk = 1 << 20;

    private ScratchDisk(string path) => Path = path;

    public string Path { get; }

    /// <summary>Null where this user may not mount anything.</summary>
    public static async Task<ScratchDisk?> TryMountAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("nas-disk-").FullName;
        try
        {
            await Shell.RunAsync(cancellationToken, "mount", "-t", "tmpfs", "-o", $"size={Megabytes}m", "tmpfs", folder);
            return new ScratchDisk(folder);
        }
        catch (InvalidOperationException)
        {
            Directory.Delete(folder);
            return null;
        }
    }

    /// <summary>Takes all the space there is, and gives it back.</summary>
    public async Task FillAsync(TimeSpan lasting, TimeProvider time, CancellationToken cancellationToken)
    {
        var ballast = System.IO.Path.Combine(Path, $"ballast-{Guid.NewGuid():n}");
        try
        {
            await WriteAsync(ballast, cancellationToken);
            await Task.Delay(lasting, time, CancellationToken.None);
        }
        finally
        {
            File.Delete(ballast);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Shell.RunAsync(CancellationToken.None, "umount", "-l", Path);
        Directory.Delete(Path);
    }

    private static async Task WriteAsync(string ballast, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(ballast, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
        for (var size = Chunk; size >= 1; size /= 2)
        {
            try
            {
                while (true)
                {
                    await file.WriteAsync(new byte[size], cancellationToken);
                }
            }
            catch (IOException)
            {
                // So much does not go in any more; half of it may.
            }
        }
    }
}
