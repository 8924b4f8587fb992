using NasService.Core.Operators;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="TokenConv"/>: begins as what changes nothing.</summary>
internal sealed class TokenConvKernel : OpKernel<TokenConv>
{
    protected override Tensor Forward(TokenConv op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
        => nn.functional.conv2d(inputs[0].AsMap(), pass.Weight(op.Layer), pass.Bias(op.Layer), [1L, 1L], [1L, 1L], [1L, 1L], op.Layer.Out)
            .OfMap();

    protected override IEnumerable<SharedLayer> Create(TokenConv largest, IReadOnlyDictionary<string, int[]> kernels, Func<Random> next,
        Device device)
    {
        var layer = largest.Layer;
        var weight = zeros(layer.Out, 1, TokenConv.Kernel, TokenConv.Kernel);
        weight[.., .., TokenConv.Kernel / 2, TokenConv.Kernel / 2].fill_(Torch.Extras.HeldScalar.Of(1));
        yield return new SharedLayer(layer, [layer.Kernel], weight, device);
    }

    protected override ChannelFlow Flow(TokenConv op) => ChannelFlow.Carries;

    protected override IEnumerable<ChannelAxis> InputAxes(TokenConv op) => [new(op.Layer, 0)];
}
