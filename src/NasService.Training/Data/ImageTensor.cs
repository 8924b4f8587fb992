using System.Runtime.ExceptionServices;
using NasService.Core.Operators;
using NasService.Training.Data.Augmentations;
using static TorchSharp.torch;

namespace NasService.Training.Data;

/// <summary>Makes normalised images and their tensors.</summary>
internal static class ImageTensor
{
    /// <summary>The images as they are, N x H x W x C.</summary>
    public static float[] Values(ImageSet images, Normalization normalization, int[] which)
    {
        var values = new float[which.Length * images.Stride];
        var plain = default(ImageChange);
        ForEach(images, which.Length, i => ImageWriter.Write(images, normalization, images.Image(which[i]), values.AsSpan(i * images.Stride, images.Stride), plain));
        return values;
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

    /// <summary>N x C x H x W with channels-last strides; the caller owns it.</summary>
    // One input channel makes every stride pattern "contiguous", so channels-last must be asked for by strides and not by memory format:
    // otherwise everything behind the stem runs channels-first, about twice as slow.
    internal static Tensor Wrap(float[] values, long n, TensorShape shape)
    {
        long channels = shape[0], height = shape[1], width = shape[2];
        using var flat = tensor(values, [n, height, width, channels]);
        return flat.as_strided([n, channels, height, width], [height * width * channels, 1, width * channels, channels]);
    }
}
