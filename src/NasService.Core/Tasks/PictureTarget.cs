namespace NasService.Core.Tasks;

/// <summary>
/// The right picture as a quality meter takes it: the border that is not judged, height and width, then red, green and blue of every
/// pixel, C x H x W row-major, 0 to 255.
/// </summary>
public static class PictureTarget
{
    /// <summary>Numbers before the pixels.</summary>
    public const int Head = 3;

    public const int Channels = 3;

    /// <param name="border">Pixels at each side that are not judged.</param>
    /// <param name="height">Rows.</param>
    /// <param name="width">Columns.</param>
    /// <param name="pixels">H x W x C row-major.</param>
    public static float[] Of(int border, int height, int width, ReadOnlySpan<byte> pixels)
    {
        var row = new float[Head + pixels.Length];
        (row[0], row[1], row[2]) = (border, height, width);
        var places = height * width;
        for (var i = 0; i < pixels.Length; i++)
        {
            var (place, channel) = Math.DivRem(i, Channels);
            row[Head + (channel * places) + place] = pixels[i];
        }

        return row;
    }

    /// <exception cref="ArgumentException">Not such a row.</exception>
    public static (int Border, int Height, int Width) Read(ReadOnlySpan<float> row)
    {
        var (border, height, width) = row.Length > Head ? ((int)row[0], (int)row[1], (int)row[2]) : default;
        return row.Length == Head + ((long)Channels * height * width) ? (border, height, width)
            : throw new ArgumentException($"Expected border, height, width and {Channels} numbers for each pixel, got {row.Length} numbers.", nameof(row));
    }
}
