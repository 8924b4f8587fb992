using NasService.Core.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="TokenPool"/>.</summary>
internal sealed class TokenPoolKernel : OpKernel<TokenPool>
{
    protected override Tensor Forward(TokenPool op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
        => nn.functional.max_pool2d(inputs[0].AsMap(), op.Stride, op.Stride).OfMap();

    protected override ChannelFlow Flow(TokenPool op) => ChannelFlow.Carries;
}
