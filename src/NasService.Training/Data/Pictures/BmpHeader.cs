using System.Buffers.Binary;

namespace NasService.Training.Data.Pictures;

/// <summary>A Windows bitmap's headers: uncompressed, 1 to 32 bits a pixel.</summary>
internal static class BmpHeader
{
    private const int FileHeader = 14;
    private const int OldHeader = 12;
    private const int BitFields = 3;

    public static PictureHeader Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < FileHeader + OldHeader)
        {
            throw new InvalidDataException("it is truncated");
        }

        var size = BinaryPrimitives.ReadUInt32LittleEndian(file[FileHeader..]);
        if (size is not (OldHeader or 40 or 56 or 108 or 124) || file.Length < FileHeader + size)
        {
            throw new InvalidDataException("its BMP header is of no known kind, or it is truncated");
        }

        var head = file[FileHeader..];
        int width, height, bits, compression = 0;
        if (size == OldHeader)
        {
            (width, height) = (BinaryPrimitives.ReadUInt16LittleEndian(head[4..]), BinaryPrimitives.ReadUInt16LittleEndian(head[6..]));
            bits = BinaryPrimitives.ReadUInt16LittleEndian(head[10..]);
        }
        else
        {
            (width, height) = (BinaryPrimitives.ReadInt32LittleEndian(head[4..]), BinaryPrimitives.ReadInt32LittleEndian(head[8..]));
            (bits, compression) = (BinaryPrimitives.ReadUInt16LittleEndian(head[14..]), BinaryPrimitives.ReadInt32LittleEndian(head[16..]));
        }

        // A negative height: the first row is the upper one.
        var rows = Math.Abs((long)height);
        if (compression is not (0 or BitFields) || bits is not (1 or 4 or 8 or 16 or 24 or 32) || rows > int.MaxValue)
        {
            throw new InvalidDataException($"it is a BMP of {bits} bits a pixel with compression {compression}; uncompressed ones are read");
        }

        var start = BinaryPrimitives.ReadUInt32LittleEndian(file[10..]);
        var stride = (((long)Math.Max(width, 0) * bits) + 31) / 32 * 4;
        return start + (stride * rows) > file.Length
            ? throw new InvalidDataException("it is truncated")
            : new PictureHeader("BMP", width, (int)rows, false, bits == 32, 1);
    }
}
