using System.Buffers.Binary;
using System.IO.Compression;
using NasService.Training.Data.Pictures;

namespace NasService.Training.Tests.Data.Pictures;

/// <summary>Writes PNGs, with any filter a line and any mistake a test wants.</summary>
internal static class PngWriter
{
    /// <param name="side">Columns, and rows of a square picture.</param>
    /// <param name="colorType">0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGB and alpha.</param>
    /// <param name="samples">Row-major; of 16 bits the high byte first.</param>
    /// <param name="filter">Of a line; null: none.</param>
    /// <param name="palette">R, G, B of each colour; null: no such chunk.</param>
    /// <param name="depth">Bits a sample.</param>
    /// <param name="interlace">1: interlaced.</param>
    /// <param name="transparency">Alpha of the palette's colours; null: no such chunk.</param>
    /// <param name="lines">What is compressed, filter bytes included, in place of the samples; null: those.</param>
    /// <param name="height">Rows; null: as many as columns.</param>
    public static byte[] Write(
        int side, int colorType, byte[] samples, Func<int, int>? filter = null, byte[]? palette = null, byte depth = 8, byte interlace = 0, byte[]? transparency = null, byte[]? lines = null, int? height = null)
    {
        var step = (colorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 }) * (depth == 16 ? 2 : 1);
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, side);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height ?? side);
        (header[8], header[9], header[12]) = (depth, (byte)colorType, interlace);
        Chunk(file, "IHDR"u8, header);
        Chunk(file, "tEXt"u8, "Comment\0not needed"u8);
        if (palette is not null)
        {
            Chunk(file, "PLTE"u8, palette);
        }

        if (transparency is not null)
        {
            Chunk(file, "tRNS"u8, transparency);
        }

        var packed = Pack(lines ?? Filtered(samples, side * step, step, filter ?? (_ => 0)));
        Chunk(file, "IDAT"u8, packed.AsSpan(0, packed.Length / 2));
        Chunk(file, "IDAT"u8, packed.AsSpan(packed.Length / 2));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Filtered(byte[] samples, int stride, int step, Func<int, int> filter)
    {
        var lines = new List<byte>();
        for (var y = 0; y < samples.Length / stride; y++)
        {
            var kind = filter(y);
            lines.Add((byte)kind);
            for (var x = 0; x < stride; x++)
            {
                int At(int dx, int dy) => x + dx < 0 || y + dy < 0 ? 0 : samples[((y + dy) * stride) + x + dx];
                int a = At(-step, 0), b = At(0, -1), c = At(-step, -1);
                var nearest = new[] { a, b, c }.MinBy(v => Math.Abs(a + b - c - v));
                lines.Add((byte)(samples[(y * stride) + x] - kind switch { 1 => a, 2 => b, 3 => (a + b) / 2, 4 => nearest, _ => 0 }));
            }
        }

        return [.. lines];
    }

    private static byte[] Pack(byte[] lines)
    {
        using var memory = new MemoryStream();
        using (var deflater = new ZLibStream(memory, CompressionLevel.Fastest))
        {
            deflater.Write(lines);
        }

        return memory.ToArray();
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> word = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(word, data.Length);
        file.Write(word);
        byte[] body = [.. type, .. data];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(word, Crc32.Of(body));
        file.Write(word);
    }
}
