using System.Collections.Immutable;

namespace NasService.Training.Data;

/// <summary>Per-channel mean and standard deviation of pixels scaled to 0..1; a model's input is (pixel / 255 - mean) / std.</summary>
public sealed record Normalization(ImmutableArray<double> Mean, ImmutableArray<double> Std)
{
    /// <summary>A pixel 0..255 of the channel becomes pixel x scale + shift.</summary>
    public (float Scale, float Shift) OfPixels(int channel) => ((float)(1 / (255 * Std[channel])), (float)(-Mean[channel] / Std[channel]));

    /// <summary>Most files that are decoded for it: the mean of so many pictures is known to a thousandth.</summary>
    private const int MostFiles = 10_000;

    /// <summary>Over the images <paramref name="indices"/> of a set (of files: the first 10,000 of them); rounded to 4 digits so that a manifest states it in full.</summary>
    public static Normalization Compute(ImageSet images, ReadOnlySpan<int> indices)
    {
        if (images.IsLazy)
        {
            return OfFiles(images, [.. indices[..Math.Min(MostFiles, indices.Length)]]);
        }

        var sum = new double[images.Channels];
        var squares = new double[images.Channels];
        foreach (var index in indices)
        {
            var pixels = images.Image(index);
            for (var p = 0; p < pixels.Length; p++)
            {
                double v = pixels[p];
                var c = p % images.Channels;
                sum[c] += v;
                squares[c] += v * v;
            }
        }

        return Of(sum, squares, (double)indices.Length * images.Size * images.Size);
    }

    // Whole numbers until the end: the sum does not depend on which core added what.
    private static Normalization OfFiles(ImageSet images, int[] indices)
    {
        var sum = new long[images.Channels];
        var squares = new long[images.Channels];
        ImageTensor.ForEach(images, indices.Length, i =>
        {
            var (ownSum, ownSquares) = (new long[images.Channels], new long[images.Channels]);
            var pixels = images.Image(indices[i]);
            for (var p = 0; p < pixels.Length; p++)
            {
                var c = p % images.Channels;
                ownSum[c] += pixels[p];
                ownSquares[c] += pixels[p] * pixels[p];
            }

            for (var c = 0; c < images.Channels; c++)
            {
                Interlocked.Add(ref sum[c], ownSum[c]);
                Interlocked.Add(ref squares[c], ownSquares[c]);
            }
        });
        return Of([.. sum.Select(s => (double)s)], [.. squares.Select(s => (double)s)], (double)indices.Length * images.Size * images.Size);
    }

    private static Normalization Of(double[] sum, double[] squares, double n)
    {
        var mean = sum.Select(s => s / n / 255).ToArray();
        var std = squares.Select((s, c) => Math.Sqrt(Math.Max(1e-8, (s / n / 255 / 255) - (mean[c] * mean[c]))));
        return new Normalization([.. mean.Select(m => Math.Round(m, 4))], [.. std.Select(s => Math.Round(s, 4))]);
    }
}
