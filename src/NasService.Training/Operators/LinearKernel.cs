using NasService.Core.Operators;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary>Products with a matrix: <see cref="Linear"/>.</summary>
internal sealed class LinearKernel : OpKernel<Linear>
{
    protected override Tensor Forward(Linear op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
        => Activations.Apply(op.Layer.Activation,
            nn.functional.linear(pass.Reads(op.Layer, inputs[0]), pass.Weight(op.Layer), pass.Bias(op.Layer)));

    protected override IEnumerable<SharedLayer> Create(Linear largest, IReadOnlyDictionary<string, int[]> kernels, Func<Random> next,
        Device device)
        => [new SharedLayer(largest.Layer, [1], InitialWeight.Uniform(largest.Layer, next()), device)];

    protected override ChannelFlow Flow(Linear op) => ChannelFlow.Mixes;

    // Outputs in heads have two dimensions before those of the inputs.
    protected override IEnumerable<ChannelAxis> InputAxes(Linear op) => [new(op.Layer, op.Layer.OutHeads > 0 ? 2 : 1)];

    protected override IEnumerable<ChannelAxis> OutputAxes(Linear op) => [new(op.Layer, 0)];
}
