using System.Buffers.Binary;

namespace NasService.Training.Data.Pictures;

/// <summary>
/// EXIF's tag 0x0112 (CIPA DC-008, 4.6.4), and what it asks for. A directory that is damaged says nothing: the picture stays as it is stored, as in every viewer.
/// </summary>
internal static class ExifOrientation
{
    private const int Tag = 0x0112;
    private const int Short = 3;
    private const int EntryBytes = 12;

    /// <param name="tiff">The TIFF structure behind EXIF's signature.</param>
    /// <returns>1 to 8; 1 where nothing is said.</returns>
    public static int Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 14 || tiff is not ([(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..]))
        {
            return 1;
        }

        var isLittle = tiff[0] == 'I';
        var start = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (start > tiff.Length - 2)
        {
            return 1;
        }

        var entries = tiff[(int)start..];
        var count = UInt16(entries, isLittle);
        for (var i = 0; i < count && 2 + ((i + 1) * EntryBytes) <= entries.Length; i++)
        {
            var entry = entries.Slice(2 + (i * EntryBytes), EntryBytes);
            if (UInt16(entry, isLittle) == Tag)
            {
                return UInt16(entry[2..], isLittle) == Short && UInt16(entry[8..], isLittle) is >= 1 and <= 8 and var value ? value : 1;
            }
        }

        return 1;
    }

    /// <summary>The picture upright: row and column 0 are where the tag says that they are seen.</summary>
    public static Picture Upright(Picture stored, int orientation)
    {
        if (orientation == 1)
        {
            return stored;
        }

        var (width, height) = orientation > 4 ? (stored.Height, stored.Width) : (stored.Width, stored.Height);
        var samples = stored.Samples;
        var pixels = new byte[stored.Pixels.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (sx, sy) = orientation switch
                {
                    2 => (width - 1 - x, y),
                    3 => (width - 1 - x, height - 1 - y),
                    4 => (x, height - 1 - y),
                    5 => (y, x),
                    6 => (y, width - 1 - x),
                    7 => (height - 1 - y, width - 1 - x),
                    _ => (height - 1 - y, x),
                };
                stored.Pixels.AsSpan(((sy * stored.Width) + sx) * samples, samples).CopyTo(pixels.AsSpan(((y * width) + x) * samples));
            }
        }

        return new Picture(width, height, samples, pixels);
    }

    private static ushort UInt16(ReadOnlySpan<byte> bytes, bool isLittle)
        => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
