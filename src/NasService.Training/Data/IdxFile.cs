using System.Buffers.Binary;
using System.IO.Compression;
using NasService.Core.Input;

namespace NasService.Training.Data;

/// <summary>MNIST's file format: magic, big-endian dimensions, bytes; plain or gzipped.</summary>
internal static class IdxFile
{
    private const long MaxBytes = 4L << 30;

    /// <returns>The dimensions and the bytes behind them.</returns>
    public static (int[] Dimensions, byte[] Values) Read(string folder, string name)
    {
        var path = new[] { Path.Combine(folder, name + ".gz"), Path.Combine(folder, name) }.FirstOrDefault(DataFiles.Exists)
            ?? throw new InputException("data.path", "The data set has no such file.", Path.Combine(folder, name), $"{name} or {name}.gz");
        try
        {
            using var file = File.OpenRead(path);
            using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
            return Read(stream, path);
        }
        catch (Exception e) when (e is EndOfStreamException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw DataFiles.Unreadable(path, Reason(e), e);
        }
    }

    private static string Reason(Exception e) => e is EndOfStreamException ? "it is truncated." : e.Message;

    private static (int[] Dimensions, byte[] Values) Read(Stream stream, string path)
    {
        Span<byte> word = stackalloc byte[4];
        stream.ReadExactly(word);
        if (word[0] != 0 || word[1] != 0 || word[2] != 0x08 || word[3] is 0 or > 4)
        {
            throw new InputException("data.path", "Not an IDX file of bytes.", $"{path} starting with {Convert.ToHexString(word)}", "0000080n");
        }

        var dimensions = new int[word[3]];
        var count = 1L;
        for (var i = 0; i < dimensions.Length; i++)
        {
            stream.ReadExactly(word);
            dimensions[i] = BinaryPrimitives.ReadInt32BigEndian(word);
            count = dimensions[i] <= 0 ? -1 : Math.Min(count * dimensions[i], MaxBytes + 1);
            if (count is < 0 or > MaxBytes)
            {
                throw new InputException("data.path", "An IDX file has impossible dimensions.", $"{path}: {string.Join(" x ", dimensions)}");
            }
        }

        var values = GC.AllocateUninitializedArray<byte>((int)Math.Min(count, Array.MaxLength));
        stream.ReadExactly(values);
        return (dimensions, values);
    }
}
