using NasService.Core.Files;

namespace NasService.Core.Artifacts;

/// <summary>Files and folders that nobody but this process's user can open (0600, 0700), whatever the umask. On Windows the folder's own rights hold.</summary>
public static class PrivateFiles
{
    private const UnixFileMode OwnersFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode FolderMode = OwnersFile | UnixFileMode.UserExecute;
    private const int BufferBytes = 128 * 1024;

    /// <summary>Makes the folder; one that is there is closed to others.</summary>
    public static DirectoryInfo CreateFolder(string path)
    {
        var folder = MakeFolder(path);
        Restrict(path, FolderMode);
        return folder;
    }

    /// <summary>Makes the folder closed to others; one that is there stays as it is.</summary>
    public static DirectoryInfo MakeFolder(string path)
        => OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, FolderMode);

    /// <summary>Opens a file for reading and writing; one that was there before is emptied.</summary>
    public static FileStream Create(string path) => new(path, Options(FileMode.Create, FileShare.None, FileOptions.None));

    /// <summary>Writes a whole file; one that was there before is replaced.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var file = Create(path);
        file.Write(content);
    }

    /// <summary>Writes a whole file; one that was there before is replaced.</summary>
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        await using var file = Create(path);
        await file.WriteAsync(content, cancellationToken);
    }

    /// <summary>Puts a file that was just written in another one's place.</summary>
    /// <exception cref="IOException">It is still where it was. That it is not there either is the disk's fault as well: it was written.</exception>
    public static void Replace(string written, string path)
    {
        try
        {
            File.Move(written, path, overwrite: true);
        }
        catch (FileNotFoundException e)
        {
            throw new IOException($"The disk does not give {written}, which was written to it.", e.HResult);
        }
    }

    /// <param name="mode">How it is opened.</param>
    /// <param name="share">With whom.</param>
    /// <param name="options">As of a file stream.</param>
    public static FileStreamOptions Options(FileMode mode, FileShare share, FileOptions options)
    {
        var all = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = share, Options = options, BufferSize = BufferBytes };
        if (!OperatingSystem.IsWindows())
        {
            all.UnixCreateMode = OwnersFile;
        }

        return all;
    }

    /// <summary>Closes a file to others; nothing where there is none, or it is another user's, who decides himself.</summary>
    public static void Restrict(string path)
    {
        if (Presence.OfFile(path))
        {
            Restrict(path, OwnersFile);
        }
    }

    private static void Restrict(string path, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & ~mode) == UnixFileMode.None)
        {
            return;
        }

        try
        {
            File.SetUnixFileMode(path, mode);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            // Another user's: a shared folder of several workers. Or a read-only one, of which nothing but reading is asked.
        }
    }
}
