using System.IO.Compression;
using NasService.Core.Files;
using NasService.Core.Input;

namespace NasService.Training.Data;

/// <summary>Reads a data set's files whole, plain or gzipped, within bounds.</summary>
internal static class DataFiles
{
    private const long MaxBytes = int.MaxValue - 64;
    private const long MaxPictureBytes = 300_000_000;

    /// <exception cref="InputException">The folder does not exist, or the disk does not say.</exception>
    public static void CheckFolder(string folder)
    {
        if (!Ask(folder, Presence.OfFolder))
        {
            throw new InputException("data.path", "There is no such folder.", folder);
        }
    }

    /// <summary>Whether there is such a file.</summary>
    /// <exception cref="InputException">The disk does not say.</exception>
    public static bool Exists(string path) => Ask(path, Presence.OfFile);

    /// <exception cref="InputException">It cannot be read; the message names it.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
            using var memory = new MemoryStream();
            var buffer = new byte[1 << 20];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                if (memory.Length + read > MaxBytes)
                {
                    throw new InvalidDataException("it is larger than 2 GiB.");
                }

                memory.Write(buffer, 0, read);
            }

            return memory.ToArray();
        }
        catch (Exception e) when (e is EndOfStreamException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, e.Message, e);
        }
    }

    /// <exception cref="IOException">It cannot be read, or is larger than any picture.</exception>
    /// <exception cref="InvalidDataException">It is larger than any picture that is read.</exception>
    public static byte[] ReadPicture(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);
        if (file.Length > MaxPictureBytes)
        {
            throw new InvalidDataException($"it has {file.Length / 1_000_000} MB, and {MaxPictureBytes / 1_000_000} are read");
        }

        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    /// <param name="path">Of the file.</param>
    /// <param name="reason">Why, for the user.</param>
    /// <param name="cause">What was thrown: a disk that fails is not the file's fault, and decides what becomes of a job.</param>
    public static InputException Unreadable(string path, string reason, Exception? cause = null)
        => new("data.path", $"The file cannot be read: {reason.TrimEnd('.')}.", path, cause: cause);

    private static bool Ask(string path, Func<string, bool> isThere)
    {
        try
        {
            return isThere(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, e.Message, e);
        }
    }
}
