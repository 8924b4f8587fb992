namespace NasService.Training.Data.Pairs;

/// <summary>A large picture, and the small one made of it.</summary>
/// <param name="Height">Rows of the small one.</param>
/// <param name="Width">Its columns.</param>
/// <param name="Scale">Times that the large one is as high and wide.</param>
/// <param name="Small">Height x width x 3 row-major, 0 to 1 and not rounded.</param>
/// <param name="Large">Height s x width s x 3 row-major.</param>
internal sealed record PicturePair(int Height, int Width, int Scale, float[] Small, byte[] Large)
{
    public const int Channels = 3;

    /// <param name="colours">height x width x 3 row-major.</param>
    /// <param name="height">Rows.</param>
    /// <param name="width">Columns.</param>
    /// <param name="scale">Rows and columns that are no multiple of it are cut off at the bottom and at the right, as the field
    /// does.</param>
    public static PicturePair Of(byte[] colours, int height, int width, int scale)
    {
        var (h, w) = (height - (height % scale), width - (width % scale));
        var large = colours;
        if ((h, w) != (height, width))
        {
            large = new byte[h * w * Channels];
            for (var y = 0; y < h; y++)
            {
                colours.AsSpan(y * width * Channels, w * Channels).CopyTo(large.AsSpan(y * w * Channels));
            }
        }

        return new PicturePair(h / scale, w / scale, scale, Shrinking.Apply(large, h, w, Channels, scale), large);
    }

    /// <summary>A square of both, turned.</summary>
    /// <param name="place">Which.</param>
    /// <param name="side">Of the small square.</param>
    /// <param name="small">Gets side x side x 3.</param>
    /// <param name="target">Gets side s x side s x 3, 0 to 1.</param>
    public void Cut(PatchPlace place, int side, Span<float> small, Span<float> target)
    {
        var (row, column) = (place.Row, place.Column);
        for (var y = 0; y < side; y++)
        {
            for (var x = 0; x < side; x++)
            {
                var (fromY, fromX) = place.Turned(y, x, side);
                Small.AsSpan((((row + fromY) * Width) + column + fromX) * Channels, Channels).CopyTo(small[(((y * side) + x) * Channels)..]);
            }
        }

        var (large, width) = (side * Scale, Width * Scale);
        for (var y = 0; y < large; y++)
        {
            for (var x = 0; x < large; x++)
            {
                var (fromY, fromX) = place.Turned(y, x, large);
                var from = ((((row * Scale) + fromY) * width) + (column * Scale) + fromX) * Channels;
                var to = ((y * large) + x) * Channels;
                for (var c = 0; c < Channels; c++)
                {
                    target[to + c] = Large[from + c] / (float)byte.MaxValue;
                }
            }
        }
    }
}
