using NasService.Core.Artifacts;
using NasService.Core.Stores;

namespace NasService.Storage;


/// <summary>A lock between processes: an open file that no other process can open. It ends with its process, however that ends.</summary>
public sealed class FileLock : IDisposable
{
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(50);
    private readonly FileStream stream;

    private FileLock(FileStream stream) => this.stream = stream;

    /// <summary>Null if another process (or another part of this one) holds it.</summary>
    /// <exception cref="StoreException">The file cannot be made.</exception>
    public static FileLock? TryAcquire(string path)
    {
        try
        {
            PrivateFiles.MakeFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
            return new FileLock(new FileStream(path, PrivateFiles.Options(FileMode.OpenOrCreate, FileShare.None, FileOptions.None)));
        }
        catch (UnauthorizedAccessException e)
        {
            throw new StoreException($"The lock file {path} cannot be made: permission denied.", e);
        }
        catch (IOException e) when (e.HResult is LinuxWouldBlock or MacWouldBlock or WindowsSharingViolation)
        {
            return null;
        }
        catch (IOException e)
        {
            throw new StoreException($"The lock file {path} cannot be made: {e.Message}", e);
        }
    }

    /// <summary>Waits for the lock.</summary>
    /// <exception cref="StoreException">It was not free in time, or the file cannot be made.</exception>
    public static async Task<FileLock> AcquireAsync(string path, TimeSpan timeout, TimeProvider time, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            if (TryAcquire(path) is { } taken)
            {
                return taken;
            }

            if (time.GetElapsedTime(started) > timeout)
            {
                throw new StoreException($"The lock {path} has been held by another process for {timeout.TotalSeconds:0} s.");
            }

            await Task.Delay(PollInterval, time, cancellationToken);
        }
    }

    public void Dispose() => stream.Dispose();
}
