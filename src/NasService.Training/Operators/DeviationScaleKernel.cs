using NasService.Core.Operators;
using NasService.Training.Supernets;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="DeviationScale"/>, over the channels that the sub-network has.</summary>
internal sealed class DeviationScaleKernel : OpKernel<DeviationScale>
{
    protected override Tensor Forward(DeviationScale op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
    {
        long[] all = [1, 2, 3];
        var deviation = inputs[1].var(all, unbiased: false, keepdim: true).Shifted(DeviationScale.Epsilon).sqrt();
        var factor = deviation.mul(pass.Weight(op.Layer)).Plus(pass.Bias(op.Layer)!.view(1, 1, 1, 1));
        return inputs[0].mul(factor);
    }

    protected override IEnumerable<SharedLayer> Create(DeviationScale largest, IReadOnlyDictionary<string, int[]> kernels, Func<Random> next, Device device)
        => [new SharedLayer(largest.Layer, [1], full([1, 1, 1, 1], HeldScalar.Of(DeviationScale.InitialFactor), dtype: float32), device) { Decays = false }];

    protected override ChannelFlow Flow(DeviationScale op) => ChannelFlow.Carries;

    protected override bool IgnoresOrder(DeviationScale op, int input) => input == 1;
}
