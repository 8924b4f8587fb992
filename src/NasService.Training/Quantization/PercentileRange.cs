using static TorchSharp.torch;

namespace NasService.Training.Quantization;

/// <summary>Leaves out a small share of the values at each end; batches are averaged.</summary>
internal sealed class PercentileRange : IRangeEstimator
{
    public string Name => "percentile";

    public ActivationRange Estimate(Tensor x, double share)
    {
        var flat = x.reshape(-1);
        var outside = (int)Math.Max(1, Math.Round(flat.NumberOfElements * (1 - share)));
        var (top, _) = flat.topk(outside, 0, true, true);
        var high = top[outside - 1].item<float>();

        // Behind a ReLU there is nothing below zero to leave out.
        var low = flat.min().item<float>();
        if (low < 0)
        {
            var (bottom, _) = flat.topk(outside, 0, false, true);
            low = bottom[outside - 1].item<float>();
        }

        return new ActivationRange(low, high);
    }

    public ActivationRange Combine(IReadOnlyList<ActivationRange> batches) => new(batches.Average(b => b.Low), batches.Average(b => b.High));
}
