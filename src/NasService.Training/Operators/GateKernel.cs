using NasService.Core.Operators;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary>Squeeze and excitation: <see cref="Gate"/>.</summary>
internal sealed class GateKernel : OpKernel<Gate>
{
    protected override Tensor Forward(Gate op, IReadOnlyList<Tensor> inputs, ForwardPass pass) => pass.Extras.Gate(
        inputs[0], pass.Weight(op.Reduce), pass.Bias(op.Reduce)!, pass.Weight(op.Expand), pass.Bias(op.Expand)!);

    protected override IEnumerable<SharedLayer> Create(Gate largest, IReadOnlyDictionary<string, int[]> kernels, Func<Random> next,
        Device device)
        => largest.Layers.Select(l => new SharedLayer(l, [l.Kernel], InitialWeight.Normal(l, next()), device));

    protected override ChannelFlow Flow(Gate op) => ChannelFlow.Carries;

    protected override IEnumerable<ChannelAxis> InputAxes(Gate op) => [new(op.Expand, 0), new(op.Reduce, 1)];

    protected override IEnumerable<(LayerPlan Consumer, LayerPlan Producer)> InnerChannels(Gate op) => [(op.Expand, op.Reduce)];
}
