using System.Runtime.ExceptionServices;
using NasService.Core.Jobs;
using NasService.Training.Data.Augmentations;
using static TorchSharp.torch;

namespace NasService.Training.Data;

/// <summary>Makes normalised image tensors, N x C x H x W with channels-last strides, and labels. The caller owns them.</summary>
internal static class ImageTensor
{
    /// <summary>The images as they are.</summary>
    public static Tensor Plain(ImageSet images, Normalization normalization, ReadOnlySpan<int> indices)
    {
        var values = new float[indices.Length * images.Stride];
        int[] which = [.. indices];
        var plain = default(ImageChange);
        ForEach(images, which.Length, i => ImageWriter.Write(images, normalization, images.Image(which[i]), values.AsSpan(i * images.Stride, images.Stride), plain));
        return Wrap(values, which.Length, images.Channels, images.Size);
    }

    /// <summary>Varied by chance of (seed, step), for training.</summary>
    public static Tensor Augmented(ImageSet images, Normalization normalization, ReadOnlySpan<int> indices, DataDefinition augmentation, int seed, long step)
        => Wrap(AugmentedBatch.Create(images, normalization, [.. indices], augmentation, seed, step).Values, indices.Length, images.Channels, images.Size);

    public static Tensor Labels(ImageSet images, ReadOnlySpan<int> indices)
    {
        var labels = new long[indices.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = images.Labels[indices[i]];
        }

        return tensor(labels);
    }

    /// <summary>Does a thing for each place of a batch: on all cores where each image is decoded first, else in order on this thread.</summary>
    internal static void ForEach(ImageSet images, int count, Action<int> body)
    {
        if (!images.IsLazy)
        {
            for (var i = 0; i < count; i++)
            {
                body(i);
            }

            return;
        }

        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, body);
        }
        catch (AggregateException exceptions)
        {
            ExceptionDispatchInfo.Throw(exceptions.InnerExceptions[0]);
        }
    }

    // One input channel makes every stride pattern "contiguous", so channels-last must be asked for by strides and not by memory format:
    // otherwise everything behind the stem runs channels-first, about twice as slow.
    internal static Tensor Wrap(float[] values, long n, long channels, long size)
    {
        using var flat = tensor(values, [n, size, size, channels]);
        return flat.as_strided([n, channels, size, size], [size * size * channels, 1, size * channels, channels]);
    }
}
