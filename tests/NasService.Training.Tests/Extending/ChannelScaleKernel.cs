using NasService.Training.Operators;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Extending;

/// <summary><see cref="ChannelScale"/>: factors begin at 0.1, and a sub-network has those of its leading channels.</summary>
internal sealed class ChannelScaleKernel : OpKernel<ChannelScale>
{
    protected override Tensor Forward(ChannelScale op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
        => inputs[0].mul(pass.Weight(op.Layer).view(1, op.Layer.Out, 1, 1));

    protected override IEnumerable<SharedLayer> Create(
        ChannelScale largest, IReadOnlyDictionary<string, int[]> kernels, Func<Random> next, Device device)
    {
        var channels = largest.Layer.Out;
        yield return new SharedLayer(largest.Layer, [1], tensor(Enumerable.Repeat(0.1f, channels).ToArray(), [channels, 1L, 1L, 1L]), device);
    }

    protected override ChannelFlow Flow(ChannelScale op) => ChannelFlow.Carries;

    protected override IEnumerable<ChannelAxis> InputAxes(ChannelScale op) => [new(op.Layer, 0)];
}
