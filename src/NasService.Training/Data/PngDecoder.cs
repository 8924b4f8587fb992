using System.Buffers.Binary;
using System.IO.Compression;

namespace NasService.Training.Data;

/// <summary>
/// Decodes the PNGs that data sets are made of: 8 bits a sample, grey, RGB or palette, not interlaced, at most 4096 pixels a side (PNG, third edition).
/// Everything else is refused; what a file claims is checked before memory is taken for it.
/// </summary>
internal static class PngDecoder
{
    private const int MaxSide = 4096;
    private const int Grey = 0;
    private const int Rgb = 2;
    private const int Palette = 3;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <param name="file">A whole file, untrusted.</param>
    /// <exception cref="InvalidDataException">It is damaged, or a kind of PNG that is not read; the message says which.</exception>
    public static PngImage Decode(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Signature))
        {
            throw new InvalidDataException("it is no PNG file");
        }

        var chunks = file[Signature.Length..];
        var header = default(Header);
        ReadOnlySpan<byte> palette = [];
        using var compressed = new MemoryStream();
        while (true)
        {
            var (type, data) = NextChunk(ref chunks);
            if (header.Width == 0)
            {
                header = type.SequenceEqual("IHDR"u8) ? ReadHeader(data) : throw new InvalidDataException("its first chunk is not IHDR");
            }
            else if (type.SequenceEqual("PLTE"u8))
            {
                palette = data.Length is > 0 and <= 768 && data.Length % 3 == 0 ? data : throw new InvalidDataException("its palette has an impossible length");
            }
            else if (type.SequenceEqual("IDAT"u8))
            {
                compressed.Write(data);
            }
            else if (type.SequenceEqual("IEND"u8))
            {
                break;
            }
            else if ((type[0] & 0x20) == 0)
            {
                throw new InvalidDataException("it has a critical chunk of an unknown kind");
            }
        }

        var samples = Unfilter(Inflate(compressed, header), header);
        return header.ColorType == Palette
            ? new PngImage(header.Width, header.Height, 3, Look(samples, palette))
            : new PngImage(header.Width, header.Height, header.Channels, samples);
    }

    private static (byte[] Type, byte[] Data) NextChunk(ref ReadOnlySpan<byte> rest)
    {
        if (rest.Length < 12 || BinaryPrimitives.ReadUInt32BigEndian(rest) is var length && length > rest.Length - 12)
        {
            throw new InvalidDataException("it is truncated");
        }

        var body = rest.Slice(4, (int)length + 4);
        if (Crc32.Of(body) != BinaryPrimitives.ReadUInt32BigEndian(rest[((int)length + 8)..]))
        {
            throw new InvalidDataException("a checksum does not match: it is damaged");
        }

        rest = rest[((int)length + 12)..];
        return (body[..4].ToArray(), body[4..].ToArray());
    }

    private static Header ReadHeader(ReadOnlySpan<byte> data)
    {
        if (data.Length != 13)
        {
            throw new InvalidDataException("its header has another length than 13");
        }

        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
        if (width is 0 or > MaxSide || height is 0 or > MaxSide)
        {
            throw new InvalidDataException($"it is {width} x {height} pixels, and 1 to {MaxSide} a side are read");
        }

        if (data[8] != 8 || data[9] is not (Grey or Rgb or Palette) || data[12] != 0)
        {
            throw new InvalidDataException($"it has {data[8]} bits a sample, colour type {data[9]}, interlace {data[12]}; 8-bit grey (0), RGB (2) and palette (3) without interlace are read");
        }

        return data[10] == 0 && data[11] == 0 ? new Header((int)width, (int)height, data[9]) : throw new InvalidDataException("it has an unknown compression or filter method");
    }

    private static byte[] Inflate(MemoryStream compressed, Header header)
    {
        compressed.Position = 0;
        var bytes = new byte[header.Height * (header.Stride + 1)];
        using var inflater = new ZLibStream(compressed, CompressionMode.Decompress);
        if (inflater.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length || inflater.ReadByte() >= 0)
        {
            throw new InvalidDataException("its pixels are fewer or more than its size says");
        }

        return bytes;
    }

    /// <summary>Undoes the filters, line by line (section 9 of the specification).</summary>
    private static byte[] Unfilter(byte[] lines, Header header)
    {
        var (stride, step) = (header.Stride, header.Channels);
        var result = new byte[header.Height * stride];
        for (var y = 0; y < header.Height; y++)
        {
            var filter = lines[y * (stride + 1)];
            var source = lines.AsSpan((y * (stride + 1)) + 1, stride);
            var line = result.AsSpan(y * stride, stride);
            ReadOnlySpan<byte> above = y > 0 ? result.AsSpan((y - 1) * stride, stride) : new byte[stride];
            for (var x = 0; x < stride; x++)
            {
                int left = x >= step ? line[x - step] : 0, up = above[x], corner = x >= step ? above[x - step] : 0;
                line[x] = (byte)(source[x] + filter switch
                {
                    0 => 0,
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    4 => Paeth(left, up, corner),
                    _ => throw new InvalidDataException("it uses an unknown filter"),
                });
            }
        }

        return result;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var p = left + up - corner;
        int a = Math.Abs(p - left), b = Math.Abs(p - up), c = Math.Abs(p - corner);
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }

    private static byte[] Look(byte[] indices, ReadOnlySpan<byte> palette)
    {
        var result = new byte[3 * indices.Length];
        for (var i = 0; i < indices.Length; i++)
        {
            if (3 * indices[i] >= palette.Length)
            {
                throw new InvalidDataException("a pixel names a colour that its palette has not");
            }

            palette.Slice(3 * indices[i], 3).CopyTo(result.AsSpan(3 * i));
        }

        return result;
    }

    private readonly record struct Header(int Width, int Height, int ColorType)
    {
        public int Channels => ColorType == Rgb ? 3 : 1;

        public int Stride => Width * Channels;
    }
}
