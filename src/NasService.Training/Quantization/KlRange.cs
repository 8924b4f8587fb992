using NasService.Core.Jobs;
using static TorchSharp.torch;

namespace NasService.Training.Quantization;

/// <summary>
/// The range whose 256 steps lose least of the values' distribution: least Kullback-Leibler divergence of the distribution, what lies outside added to
/// its ends, from the same rounded to the steps. Both ends shrink by one share, so that a range behind a ReLU keeps its zero. Batches are averaged.
/// </summary>
/// <remarks>
/// Migacz, "8-bit inference with TensorRT" (2017), slides 31 to 38; there for magnitudes, here for both signs. Exact zeros are left out: every grid has
/// them, and behind a ReLU they are half of all values.
/// </remarks>
internal sealed class KlRange : IRangeEstimator
{
    private const int Bins = 2048;
    private const int Levels = 256;
    private const int Shares = 64;
    private const int SmallestShare = 8;

    /// <summary>Stands for no mass at all where the distribution has some.</summary>
    private const double Nothing = 1e-9;

    public string Name => RangeMethods.Kl;

    public ActivationRange Estimate(Tensor x, double share)
    {
        var values = x.contiguous().data<float>().ToArray();
        var (low, high) = (Math.Min(values.Min(), 0), Math.Max(values.Max(), 0));
        if (high - low < 1e-12f)
        {
            return new ActivationRange(low, high);
        }

        var histogram = Histogram(values, low, high);
        var best = Enumerable.Range(SmallestShare, Shares - SmallestShare + 1).MinBy(s => (Divergence(histogram, low, high, (float)s / Shares), -s));
        return new ActivationRange(low * best / Shares, high * best / Shares);
    }

    public ActivationRange Combine(IReadOnlyList<ActivationRange> batches) => new(batches.Average(b => b.Low), batches.Average(b => b.High));

    private static double[] Histogram(float[] values, float low, float high)
    {
        var histogram = new double[Bins];
        var scale = Bins / (high - low);
        foreach (var v in values)
        {
            if (v != 0)
            {
                histogram[Math.Min((int)((v - low) * scale), Bins - 1)]++;
            }
        }

        return histogram;
    }

    private static double Divergence(double[] histogram, float low, float high, float share)
    {
        var zero = -low / (high - low) * Bins;
        var first = (int)Math.Round(zero * (1 - share));
        var last = Math.Max((int)Math.Round(zero + ((Bins - zero) * share)), first + 1);
        var inside = histogram[first..last];
        var rounded = Rounded(inside);
        var clipped = (double[])inside.Clone();
        clipped[0] += histogram[..first].Sum();
        clipped[^1] += histogram[last..].Sum();
        var (all, kept) = (clipped.Sum(), rounded.Sum());
        double divergence = 0;
        for (var i = 0; i < clipped.Length; i++)
        {
            if (clipped[i] > 0)
            {
                var p = clipped[i] / all;
                divergence += p * Math.Log(p / Math.Max(kept > 0 ? rounded[i] / kept : 0, Nothing));
            }
        }

        return divergence;
    }

    /// <summary>The mass of each step spread evenly over those of its bins that have any.</summary>
    private static double[] Rounded(double[] bins)
    {
        var rounded = new double[bins.Length];
        for (int start = 0, level = 1; start < bins.Length; level++)
        {
            var end = Math.Clamp((int)((long)bins.Length * level / Levels), start + 1, bins.Length);
            var filled = 0;
            double mass = 0;
            for (var i = start; i < end; i++)
            {
                mass += bins[i];
                filled += bins[i] > 0 ? 1 : 0;
            }

            for (var i = start; i < end; i++)
            {
                rounded[i] = bins[i] > 0 ? mass / filled : 0;
            }

            start = end;
        }

        return rounded;
    }
}
