namespace NasService.Core.Files;

/// <summary>
/// Whether a file or a folder is there. To <c>File.Exists</c> and its kin a disk that fails is one without the file: a data set that is gone, a
/// model that was never stored, a session that was never ended.
/// </summary>
public static class Presence
{
    /// <summary>A link counts as what it leads to.</summary>
    /// <exception cref="IOException">The disk does not say.</exception>
    /// <exception cref="UnauthorizedAccessException">The system does not say to this process's user.</exception>
    public static bool OfFile(string path) => Of(path) is { } attributes && !attributes.HasFlag(FileAttributes.Directory) && !Path.EndsInDirectorySeparator(path);

    /// <inheritdoc cref="OfFile"/>
    public static bool OfFolder(string path) => Of(path) is { } attributes && attributes.HasFlag(FileAttributes.Directory);

    /// <inheritdoc cref="OfFile"/>
    public static bool OfEither(string path) => Of(path) is not null;

    /// <summary>Whether it is a link, wherever that leads.</summary>
    /// <inheritdoc cref="OfFile"/>
    public static bool IsLink(string path) => Of(path) is { } attributes && attributes.HasFlag(FileAttributes.ReparsePoint);

    private static FileAttributes? Of(string path)
    {
        // No name of anything.
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            return File.GetAttributes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or PathTooLongException)
        {
            return null;
        }
    }
}
