using NasService.Core.Operators;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="CausalConv"/>: begins as what changes nothing.</summary>
internal sealed class CausalConvKernel : OpKernel<CausalConv>
{
    private const long Before = CausalConv.Kernel - 1;

    // Tokens are an image of one row, channels last. Of what is padded at both ends the leading part sees nothing behind it.
    protected override Tensor Forward(CausalConv op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
    {
        var row = inputs[0].transpose(1, 2).unsqueeze(2);
        var made = nn.functional.conv2d(row, pass.Weight(op.Layer), pass.Bias(op.Layer), [1L, 1L], [0L, Before], [1L, 1L], op.Layer.Out);
        return made.narrow(3, 0, inputs[0].size(1)).squeeze(2).transpose(1, 2);
    }

    protected override IEnumerable<SharedLayer> Create(CausalConv largest, IReadOnlyDictionary<string, int[]> kernels, Func<Random> next,
        Device device)
    {
        var layer = largest.Layer;
        var weight = zeros(layer.Out, 1, 1, CausalConv.Kernel);
        weight[.., .., .., (int)Before].fill_(Torch.Extras.HeldScalar.Of(1));
        yield return new SharedLayer(layer, [layer.Kernel], weight, device);
    }

    protected override ChannelFlow Flow(CausalConv op) => ChannelFlow.Carries;

    protected override IEnumerable<ChannelAxis> InputAxes(CausalConv op) => [new(op.Layer, 0)];
}
