using static TorchSharp.torch;

namespace NasService.Training.Quantization;

/// <summary>The smallest and largest value seen.</summary>
internal sealed class MinMaxRange : IRangeEstimator
{
    public string Name => "minmax";

    public ActivationRange Estimate(Tensor x, double share) => new(x.min().item<float>(), x.max().item<float>());

    public ActivationRange Combine(IReadOnlyList<ActivationRange> batches) => new(batches.Min(b => b.Low), batches.Max(b => b.High));
}
