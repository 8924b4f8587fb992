using NasService.Core.Jobs;
using NasService.Core.Seeds;

namespace NasService.Training.Data.Augmentations;

/// <summary>A training step's images, varied by chance of (seed, step) alone: whoever makes it, and when, gets the same.</summary>
/// <param name="Values">N x H x W x C, normalised.</param>
/// <param name="Share">Of its own image in each of a mixed pair; 1: nothing is mixed.</param>
internal sealed record AugmentedBatch(float[] Values, float Share)
{
    public static AugmentedBatch Create(ImageSet images, Normalization normalization, int[] indices, DataDefinition augmentation, int seed, long step)
    {
        var random = Seed.Derive(seed, "augment", step);
        var changes = new ImageChange[indices.Length];
        for (var i = 0; i < indices.Length; i++)
        {
            changes[i] = ImageChanges.Draw(augmentation, images.Size, random);
        }

        var values = new float[indices.Length * images.Stride];
        ImageTensor.ForEach(
            images, indices.Length, i => ImageWriter.Write(images, normalization, images.Image(indices[i]), values.AsSpan(i * images.Stride, images.Stride), changes[i]));
        if (augmentation.Augmentation.Mixup == 0)
        {
            return new AugmentedBatch(values, 1);
        }

        var share = (float)ImageChanges.MixedShare(augmentation.Augmentation.Mixup, random);
        Mix(values, images.Stride, share);
        return new AugmentedBatch(values, share);
    }

    // Pairs are the batch and itself backwards: the order is random already (Zhang et al., 2018, "mixup").
    private static void Mix(float[] values, int stride, float share)
    {
        var count = values.Length / stride;
        for (var i = 0; i < count / 2; i++)
        {
            var a = values.AsSpan(i * stride, stride);
            var b = values.AsSpan((count - 1 - i) * stride, stride);
            for (var p = 0; p < stride; p++)
            {
                (a[p], b[p]) = ((share * a[p]) + ((1 - share) * b[p]), (share * b[p]) + ((1 - share) * a[p]));
            }
        }
    }
}
