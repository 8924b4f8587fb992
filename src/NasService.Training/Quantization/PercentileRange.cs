using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace NasService.Training.Quantization;

/// <summary>Leaves out a small share of the values at each end; batches are averaged.</summary>
internal sealed class PercentileRange : IRangeEstimator
{
    public string Name => "percentile";

    public ActivationRange Estimate(Tensor x, double share)
    {
        // Any order will do: the one in memory, which is channels last inside a network.
        using var scope = NewDisposeScope();
        var flat = (x.dim() == 4 ? x.permute(0, 2, 3, 1) : x).contiguous().cpu();
        var values = MemoryMarshal.Cast<byte, float>(flat.bytes);
        var outside = (int)Math.Max(1, Math.Round(values.Length * (1 - share)));
        var high = ExtremeValues.Largest(values, outside);

        // Behind a ReLU there is nothing below zero to leave out.
        var low = flat.min().item<float>();
        low = low < 0 ? ExtremeValues.Smallest(values, outside) : low;
        return new ActivationRange(low, high);
    }

    public ActivationRange Combine(IReadOnlyList<ActivationRange> batches) => new(batches.Average(b => b.Low), batches.Average(b => b.High));
}
