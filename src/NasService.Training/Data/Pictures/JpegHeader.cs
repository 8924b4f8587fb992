using System.Buffers.Binary;

namespace NasService.Training.Data.Pictures;

/// <summary>Walks a JPEG's segments up to its frame (ITU-T T.81, annex B): baseline and progressive, 8 bits, with the orientation of an EXIF segment on the way.</summary>
internal static class JpegHeader
{
    private const byte App1 = 0xE1;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    public static PictureHeader Read(ReadOnlySpan<byte> file)
    {
        var (at, orientation) = (2, 1);
        while (true)
        {
            var marker = NextMarker(file, ref at);
            if (marker is 0x01 or (>= 0xD0 and <= 0xD7))
            {
                continue;
            }

            if (marker is StartOfScan or EndOfImage)
            {
                throw new InvalidDataException("its JPEG has no frame before its pixels");
            }

            if (at + 2 > file.Length || BinaryPrimitives.ReadUInt16BigEndian(file[at..]) is var length && (length < 2 || at + length > file.Length))
            {
                throw new InvalidDataException("it is truncated");
            }

            var segment = file.Slice(at + 2, length - 2);
            at += length;
            if (marker == App1 && segment.StartsWith("Exif\0\0"u8))
            {
                orientation = ExifOrientation.Read(segment[6..]);
            }
            else if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return Frame(marker, segment, file[at..], orientation);
            }
        }
    }

    private static byte NextMarker(ReadOnlySpan<byte> file, ref int at)
    {
        if (at < file.Length && file[at] != 0xFF)
        {
            throw new InvalidDataException("its JPEG segments are damaged");
        }

        while (at < file.Length && file[at] == 0xFF)
        {
            at++;
        }

        return at < file.Length ? file[at++] : throw new InvalidDataException("it is truncated");
    }

    private static PictureHeader Frame(byte marker, ReadOnlySpan<byte> segment, ReadOnlySpan<byte> rest, int orientation)
    {
        if (marker > 0xC2 || segment.Length < 6 || segment[0] != 8 || segment[5] is not (1 or 3 or 4))
        {
            throw new InvalidDataException("it is no baseline or progressive JPEG of 8 bits");
        }

        // Decoders fill what is missing with grey: a picture cut off in the middle would be one of something else.
        return rest.LastIndexOf((ReadOnlySpan<byte>)[0xFF, EndOfImage]) < 0
            ? throw new InvalidDataException("it is truncated")
            : new PictureHeader("JPEG", BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), segment[5] == 1, false, orientation);
    }
}
