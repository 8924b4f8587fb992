using NasService.Core.Operators;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="MapNorm"/>: a convolution of factors 1 with BN behind it.</summary>
internal sealed class MapNormKernel : OpKernel<MapNorm>
{
    protected override Tensor Forward(MapNorm op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
        => pass.Normalized(op.Layer, inputs[0]) ?? ConvUnitKernel.Plain(op.Layer, inputs[0], pass);

    protected override IEnumerable<SharedLayer> Create(MapNorm largest, IReadOnlyDictionary<string, int[]> kernels, Func<Random> next, Device device)
        => [new SharedLayer(largest.Layer, [1], ones(largest.Layer.Out, 1, 1, 1), device) { Decays = false }];

    protected override ChannelFlow Flow(MapNorm op) => ChannelFlow.Carries;

    protected override IEnumerable<ChannelAxis> InputAxes(MapNorm op) => [new(op.Layer, 0)];
}
