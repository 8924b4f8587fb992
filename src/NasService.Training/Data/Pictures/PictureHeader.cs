namespace NasService.Training.Data.Pictures;

/// <summary>What a picture's file says of it before a pixel is decoded.</summary>
/// <param name="Format"><c>JPEG</c>, <c>PNG</c> or <c>BMP</c>.</param>
/// <param name="Width">Columns as stored.</param>
/// <param name="Height">Rows as stored.</param>
/// <param name="IsGrey">Whether it has no colours.</param>
/// <param name="HasAlpha">Whether pixels may be transparent.</param>
/// <param name="Orientation">EXIF's, 1 (upright) to 8.</param>
internal sealed record PictureHeader(string Format, int Width, int Height, bool IsGrey, bool HasAlpha, int Orientation)
{
    /// <summary>Longest side that is read.</summary>
    public const int MaxSide = 16_384;

    /// <summary>Most pixels that are read: a camera's picture, and no memory for what a small file merely claims.</summary>
    public const long MaxPixels = 50_000_000;

    /// <summary>Orientations 5 to 8 lie on their side.</summary>
    public (int Width, int Height) Upright => Orientation > 4 ? (Height, Width) : (Width, Height);

    /// <param name="file">A whole file, untrusted.</param>
    /// <exception cref="InvalidDataException">It is damaged, too large, or of a kind that is not read; the message says which.</exception>
    public static PictureHeader Read(ReadOnlySpan<byte> file)
    {
        var header = file switch
        {
            [0xFF, 0xD8, 0xFF, ..] => JpegHeader.Read(file),
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PngHeader.Read(file).Picture,
            [(byte)'B', (byte)'M', ..] => BmpHeader.Read(file),
            _ => throw new InvalidDataException($"it is {OtherFormat.Of(file)}; JPEG, PNG and BMP are read"),
        };
        return header.Width is < 1 or > MaxSide || header.Height is < 1 or > MaxSide || (long)header.Width * header.Height > MaxPixels
            ? throw new InvalidDataException($"it is {header.Width} x {header.Height} pixels, and 1 to {MaxSide} a side, {MaxPixels / 1_000_000} million in all, are read")
            : header;
    }
}
