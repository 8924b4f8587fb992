namespace NasService.Training.Data;

/// <summary>Bilinear resizing of 8-bit images, half-pixel centres, edges clamped: what elastic resolution trains and is scored on.</summary>
internal static class ImageResizer
{
    public static ImageSet Resize(ImageSet images, int size)
    {
        if (size == images.Size)
        {
            return images;
        }

        var channels = images.Channels;
        var stride = size * size * channels;
        var pixels = new byte[(long)images.Count * stride];
        var (low, weight) = Taps(images.Size, size);
        for (var i = 0; i < images.Count; i++)
        {
            var source = images.Image(i);
            var target = pixels.AsSpan(i * stride, stride);
            for (var y = 0; y < size; y++)
            {
                for (var x = 0; x < size; x++)
                {
                    for (var c = 0; c < channels; c++)
                    {
                        target[(((y * size) + x) * channels) + c] = Sample(source, images.Size, channels, c, low[y], weight[y], low[x], weight[x]);
                    }
                }
            }
        }

        return images with { Pixels = pixels, Size = size };
    }

    private static (int[] Low, double[] Weight) Taps(int from, int to)
    {
        var low = new int[to];
        var weight = new double[to];
        for (var i = 0; i < to; i++)
        {
            var position = Math.Clamp((((i + 0.5) * from) / to) - 0.5, 0, from - 1);
            low[i] = Math.Min((int)position, Math.Max(0, from - 2));
            weight[i] = position - low[i];
        }

        return (low, weight);
    }

    private static byte Sample(ReadOnlySpan<byte> source, int size, int channels, int c, int y, double wy, int x, double wx)
    {
        double At(ReadOnlySpan<byte> s, int row, int column) => s[(((Math.Min(row, size - 1) * size) + Math.Min(column, size - 1)) * channels) + c];
        var top = (At(source, y, x) * (1 - wx)) + (At(source, y, x + 1) * wx);
        var bottom = (At(source, y + 1, x) * (1 - wx)) + (At(source, y + 1, x + 1) * wx);
        return (byte)Math.Round((top * (1 - wy)) + (bottom * wy));
    }
}
