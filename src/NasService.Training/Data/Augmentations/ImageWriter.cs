using NasService.Training.Data.Pictures;

namespace NasService.Training.Data.Augmentations;

/// <summary>Writes one image as normalised numbers, H x W x C, changed on the way.</summary>
internal static class ImageWriter
{
    public static void Write(ImageSet images, Normalization normalization, ReadOnlySpan<byte> source, Span<float> target, ImageChange change)
    {
        int size = images.Size, channels = images.Channels;
        if (change.Part is { } part)
        {
            var scaled = new byte[source.Length];
            Resampler.Scale(source, size, part, channels, scaled, size, new Window(0, 0, size, size));
            source = scaled;
        }

        if (change.Jitter is { } jitter)
        {
            var varied = source.ToArray();
            Vary(varied, channels, jitter);
            source = varied;
        }

        for (var c = 0; c < channels; c++)
        {
            var (scale, shift) = normalization.OfPixels(c);
            for (var y = 0; y < size; y++)
            {
                var sy = y + change.ShiftY;
                for (var x = 0; x < size; x++)
                {
                    var sx = change.IsFlipped ? size - 1 - x : x;
                    sx += change.ShiftX;
                    var inside = (uint)sx < (uint)size && (uint)sy < (uint)size;
                    target[(((y * size) + x) * channels) + c] = inside ? (source[(((sy * size) + sx) * channels) + c] * scale) + shift : shift;
                }
            }
        }

        if (change.Erased is { } erased)
        {
            for (var y = erased.Y; y < erased.Y + erased.Height; y++)
            {
                // 0 is the mean: nothing that the network could take for a thing.
                target.Slice(((y * size) + erased.X) * channels, erased.Width * channels).Clear();
            }
        }
    }

    /// <summary>Brightness, then contrast around the image's mean brightness, then saturation around each pixel's brightness.</summary>
    private static void Vary(byte[] pixels, int channels, (float Brightness, float Contrast, float Saturation) by)
    {
        float Bright(int at) => channels == 3 ? (0.299f * pixels[at]) + (0.587f * pixels[at + 1]) + (0.114f * pixels[at + 2]) : pixels[at];
        var mean = 0f;
        for (var at = 0; at < pixels.Length; at += channels)
        {
            mean += Bright(at);
        }

        mean = by.Brightness * mean / (pixels.Length / channels);
        for (var at = 0; at < pixels.Length; at += channels)
        {
            var own = by.Brightness * Bright(at);
            for (var c = 0; c < channels; c++)
            {
                var value = own + (((by.Brightness * pixels[at + c]) - own) * by.Saturation);
                pixels[at + c] = (byte)Math.Clamp(mean + ((value - mean) * by.Contrast) + 0.5f, 0, 255);
            }
        }
    }
}
