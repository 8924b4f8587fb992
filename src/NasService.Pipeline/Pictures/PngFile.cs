using System.Buffers.Binary;
using System.IO.Compression;
using NasService.Training.Data.Pictures;

namespace NasService.Pipeline.Pictures;

/// <summary>Writes a picture as PNG: 8 bits, red, green and blue, unfiltered lines (PNG, third edition).</summary>
internal static class PngFile
{
    private const byte Bits = 8;
    private const byte Colours = 2;
    private const int Channels = 3;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    /// <param name="pixels">H x W x 3 row-major.</param>
    public static byte[] Write(int width, int height, ReadOnlySpan<byte> pixels)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (Bits, Colours);
        Chunk(file, "IHDR"u8, header);
        using var packed = new MemoryStream();
        using (var lines = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var y = 0; y < height; y++)
            {
                lines.WriteByte(0);
                lines.Write(pixels.Slice(y * width * Channels, width * Channels));
            }
        }

        Chunk(file, "IDAT"u8, packed.ToArray());
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
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
