using NasService.Core.Seeds;
using static TorchSharp.torch;

namespace NasService.Training.Data;

/// <summary>Makes normalised image tensors, N x C x H x W with channels-last strides, and labels. The caller owns them.</summary>
internal static class ImageTensor
{
    /// <summary>The images as they are.</summary>
    public static Tensor Plain(ImageSet images, Normalization normalization, ReadOnlySpan<int> indices)
    {
        var values = new float[indices.Length * images.Stride];
        for (var i = 0; i < indices.Length; i++)
        {
            Write(images, normalization, indices[i], values.AsSpan(i * images.Stride, images.Stride), false, 0, 0);
        }

        return Wrap(values, indices.Length, images.Channels, images.Size);
    }

    /// <summary>Flipped and shifted by chance of (seed, step), for training.</summary>
    public static Tensor Augmented(ImageSet images, Normalization normalization, ReadOnlySpan<int> indices, bool flip, int crop, int seed, long step)
    {
        var random = Seed.Derive(seed, "augment", step);
        var values = new float[indices.Length * images.Stride];
        for (var i = 0; i < indices.Length; i++)
        {
            var flipped = flip && random.Next(2) == 1;
            var dx = crop > 0 ? random.Next(-crop, crop + 1) : 0;
            var dy = crop > 0 ? random.Next(-crop, crop + 1) : 0;
            Write(images, normalization, indices[i], values.AsSpan(i * images.Stride, images.Stride), flipped, dx, dy);
        }

        return Wrap(values, indices.Length, images.Channels, images.Size);
    }

    public static Tensor Labels(ImageSet images, ReadOnlySpan<int> indices)
    {
        var labels = new long[indices.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = images.Labels[indices[i]];
        }

        return tensor(labels);
    }

    // One input channel makes every stride pattern "contiguous", so channels-last must be asked for by strides and not by memory format:
    // otherwise everything behind the stem runs channels-first, about twice as slow.
    private static Tensor Wrap(float[] values, long n, long channels, long size)
    {
        using var flat = tensor(values, [n, size, size, channels]);
        return flat.as_strided([n, channels, size, size], [size * size * channels, 1, size * channels, channels]);
    }

    private static void Write(ImageSet images, Normalization normalization, int index, Span<float> target, bool flip, int dx, int dy)
    {
        var source = images.Image(index);
        int size = images.Size, channels = images.Channels;
        for (var c = 0; c < channels; c++)
        {
            var (scale, shift) = normalization.OfPixels(c);
            for (var y = 0; y < size; y++)
            {
                var sy = y + dy;
                for (var x = 0; x < size; x++)
                {
                    var sx = flip ? size - 1 - x : x;
                    sx += dx;
                    var inside = (uint)sx < (uint)size && (uint)sy < (uint)size;
                    target[(((y * size) + x) * channels) + c] = inside ? (source[(((sy * size) + sx) * channels) + c] * scale) + shift : shift;
                }
            }
        }
    }
}
