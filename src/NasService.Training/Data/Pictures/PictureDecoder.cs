using System.IO.Compression;
using StbImageSharp;

namespace NasService.Training.Data.Pictures;

/// <summary>
/// Decodes JPEG (baseline, progressive), PNG (every kind) and BMP, and turns the picture upright. Sizes and structure are checked before a decoder sees the file. 16-bit values
/// keep their high byte. Thread-safe.
/// </summary>
internal static class PictureDecoder
{
    /// <summary>Larger ones are decoded one at a time: each takes some hundred megabytes while it lasts.</summary>
    private const long LargePixels = 8_000_000;

    private static readonly Lock s_large = new();

    /// <param name="file">A whole file, untrusted.</param>
    /// <exception cref="InvalidDataException">It is damaged, or a kind that is not read; the message says which.</exception>
    public static Picture Decode(byte[] file)
    {
        var header = PictureHeader.Read(file);
        if (header.Format == "PNG")
        {
            CheckPixelBytes(file, PngHeader.Read(file));
        }

        if ((long)header.Width * header.Height <= LargePixels)
        {
            return Decode(file, header);
        }

        lock (s_large)
        {
            return Decode(file, header);
        }
    }

    private static Picture Decode(byte[] file, PictureHeader header)
    {
        try
        {
            var image = ImageResult.FromMemory(file);
            return image.Width == header.Width && image.Height == header.Height
                ? ExifOrientation.Upright(new Picture(image.Width, image.Height, (int)image.Comp, image.Data), header.Orientation)
                : throw new InvalidDataException("its header and its pixels differ in size");
        }
        catch (Exception e) when (e is not (InvalidDataException or OutOfMemoryException))
        {
            throw new InvalidDataException($"its {header.Format} data are damaged ({e.Message})", e);
        }
    }

    // The decoder unfolds whatever the data hold: a few kilobytes may claim to be gigabytes.
    private static void CheckPixelBytes(byte[] file, PngHeader png)
    {
        using var compressed = new MemoryStream();
        foreach (var part in png.Data)
        {
            compressed.Write(file.AsSpan(part));
        }

        compressed.Position = 0;
        using var inflater = new ZLibStream(compressed, CompressionMode.Decompress);
        var buffer = new byte[1 << 16];
        long unfolded = 0;
        for (int read; unfolded <= png.PixelBytes && (read = inflater.Read(buffer)) > 0;)
        {
            unfolded += read;
        }

        if (unfolded != png.PixelBytes)
        {
            throw new InvalidDataException("its pixels are fewer or more than its size says");
        }
    }
}
