using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Training.Data.Targets;
using static TorchSharp.torch;

namespace NasService.Training.Data.Augmentations;

/// <summary>A training step's images and what they show, varied by chance of (seed, step) alone: whoever makes it, and when, gets the same.</summary>
/// <param name="Values">N x H x W x C, normalised.</param>
/// <param name="Indices">Which images.</param>
/// <param name="Share">Of its own image in each of a mixed pair; 1: nothing is mixed.</param>
internal sealed record AugmentedBatch(float[] Values, int[] Indices, float Share)
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
            return new AugmentedBatch(values, indices, 1);
        }

        var share = (float)ImageChanges.MixedShare(augmentation.Augmentation.Mixup, random);
        Mix(values, images.Stride, share);
        return new AugmentedBatch(values, indices, share);
    }

    /// <summary>N x C x H x W; the caller owns it.</summary>
    public Tensor Images(ImageSet images) => ImageTensor.Wrap(Values, Indices.Length, images.Channels, images.Size);

    /// <summary>
    /// What is right for them: class indices, or of mixed images each class's share, N x classes; numbers or labels, mixed alike, N x
    /// width. The caller owns it.
    /// </summary>
    /// <param name="images">The set.</param>
    /// <param name="scale">Of its numbers.</param>
    public Tensor Targets(ImageSet images, TargetScale scale)
    {
        if (images.Targets is { } table)
        {
            return MixedRows(table, scale);
        }

        if (Share == 1)
        {
            return ImageTensor.Labels(images, Indices);
        }

        var classes = images.ClassNames.Count;
        var shares = new float[Indices.Length * classes];
        for (var i = 0; i < Indices.Length; i++)
        {
            shares[(i * classes) + images.Labels[Indices[i]]] += Share;
            shares[(i * classes) + images.Labels[Indices[^(i + 1)]]] += 1 - Share;
        }

        return tensor(shares, [Indices.Length, classes]);
    }

    private Tensor MixedRows(TargetTable table, TargetScale scale)
    {
        var rows = new float[Indices.Length * table.Width];
        for (var i = 0; i < rows.Length; i++)
        {
            var (row, column) = Math.DivRem(i, table.Width);
            var own = table.Of(Indices[row])[column];
            var value = Share == 1 ? own : (Share * own) + ((1 - Share) * table.Of(Indices[^(row + 1)])[column]);
            rows[i] = (float)((value - scale.Mean) / scale.Deviation);
        }

        return tensor(rows, [Indices.Length, table.Width]);
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
