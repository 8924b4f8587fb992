using System.Buffers.Binary;

namespace NasService.Training.Data.Pictures;

/// <summary>Walks a PNG's chunks with their checksums (PNG, third edition, 5.3), so that damage is found before anything is decoded.</summary>
/// <param name="Picture">What it says of itself.</param>
/// <param name="PixelBytes">Bytes that its compressed data must unfold to, filter bytes included.</param>
/// <param name="Data">Where its compressed parts lie in the file.</param>
internal sealed record PngHeader(PictureHeader Picture, long PixelBytes, IReadOnlyList<Range> Data)
{
    private const int Palette = 3;

    // Adam7: first column and row of each pass, and its steps (PNG, 8.1).
    private static readonly (int X, int Y, int StepX, int StepY)[] s_passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public static PngHeader Read(ReadOnlySpan<byte> file)
    {
        PictureHeader? picture = null;
        long pixelBytes = 0;
        var data = new List<Range>();
        for (var at = 8; ;)
        {
            if (file.Length - at < 12 || BinaryPrimitives.ReadUInt32BigEndian(file[at..]) is var length && length > file.Length - at - 12)
            {
                throw new InvalidDataException("it is truncated");
            }

            var body = file.Slice(at + 4, (int)length + 4);
            if (Crc32.Of(body) != BinaryPrimitives.ReadUInt32BigEndian(file[(at + 8 + (int)length)..]))
            {
                throw new InvalidDataException("a checksum does not match: it is damaged");
            }

            var type = body[..4];
            var content = body[4..];
            if (picture is null)
            {
                (picture, pixelBytes) = type.SequenceEqual("IHDR"u8) && content.Length == 13 ? Head(content) : throw new InvalidDataException("its first chunk is not IHDR");
            }
            else if (type.SequenceEqual("tRNS"u8))
            {
                picture = picture with { HasAlpha = true };
            }
            else if (type.SequenceEqual("eXIf"u8))
            {
                picture = picture with { Orientation = ExifOrientation.Read(content) };
            }
            else if (type.SequenceEqual("IDAT"u8))
            {
                data.Add(new Range(at + 8, at + 8 + (int)length));
            }
            else if (type.SequenceEqual("IEND"u8))
            {
                return new PngHeader(picture, pixelBytes, data);
            }

            at += (int)length + 12;
        }
    }

    private static (PictureHeader Picture, long PixelBytes) Head(ReadOnlySpan<byte> head)
    {
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(head), BinaryPrimitives.ReadUInt32BigEndian(head[4..]));
        var (depth, type, interlace) = (head[8], head[9], head[12]);
        var isKnown = (type, depth) is (0, 1 or 2 or 4 or 8 or 16) or (Palette, 1 or 2 or 4 or 8) or (2 or 4 or 6, 8 or 16);
        if (!isKnown || head[10] != 0 || head[11] != 0 || interlace > 1 || width > int.MaxValue || height > int.MaxValue)
        {
            throw new InvalidDataException($"its header is no PNG's: colour type {type}, {depth} bits a sample, interlace {interlace}");
        }

        var bits = depth * (type switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 });
        long Lines(long columns, long rows) => columns > 0 && rows > 0 ? rows * (1 + (((columns * bits) + 7) / 8)) : 0;
        var bytes = interlace == 0
            ? Lines(width, height)
            : s_passes.Sum(p => Lines((width - p.X + p.StepX - 1) / p.StepX, (height - p.Y + p.StepY - 1) / p.StepY));
        return (new PictureHeader("PNG", (int)width, (int)height, type is 0 or 4, type is 4 or 6, 1), bytes);
    }
}
