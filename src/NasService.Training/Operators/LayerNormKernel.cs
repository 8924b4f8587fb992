using NasService.Core.Operators;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="LayerNorm"/>: over the channels that the sub-network has.</summary>
internal sealed class LayerNormKernel : OpKernel<LayerNorm>
{
    protected override Tensor Forward(LayerNorm op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
        => nn.functional.layer_norm(inputs[0], [op.Layer.Out], pass.Weight(op.Layer).flatten(), pass.Bias(op.Layer), op.Layer.NormEpsilon);

    protected override IEnumerable<SharedLayer> Create(LayerNorm largest, IReadOnlyDictionary<string, int[]> kernels, Func<Random> next,
        Device device)
        => [new SharedLayer(largest.Layer, [1], ones(largest.Layer.Out, 1, 1, 1), device) { Decays = false }];

    protected override ChannelFlow Flow(LayerNorm op) => ChannelFlow.Carries;

    protected override IEnumerable<ChannelAxis> InputAxes(LayerNorm op) => [new(op.Layer, 0)];
}
