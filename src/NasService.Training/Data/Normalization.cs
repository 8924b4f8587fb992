using System.Collections.Immutable;

namespace NasService.Training.Data;

/// <summary>Per-channel mean and standard deviation of pixels scaled to 0..1; a model's input is (pixel / 255 - mean) / std.</summary>
public sealed record Normalization(ImmutableArray<double> Mean, ImmutableArray<double> Std)
{
    /// <summary>A pixel 0..255 of the channel becomes pixel x scale + shift.</summary>
    public (float Scale, float Shift) OfPixels(int channel) => ((float)(1 / (255 * Std[channel])), (float)(-Mean[channel] / Std[channel]));

    /// <summary>Over the images <paramref name="indices"/> of a set; rounded to 4 digits so that a manifest states it in full.</summary>
    public static Normalization Compute(ImageSet images, ReadOnlySpan<int> indices)
    {
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

        var n = (double)indices.Length * images.Size * images.Size;
        var mean = sum.Select(s => s / n / 255).ToArray();
        var std = squares.Select((s, c) => Math.Sqrt(Math.Max(1e-8, (s / n / 255 / 255) - (mean[c] * mean[c]))));
        return new Normalization([.. mean.Select(m => Math.Round(m, 4))], [.. std.Select(s => Math.Round(s, 4))]);
    }
}
