using NasService.Core.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="ChannelPart"/>, copied with channels last: convolutions behind it read whole rows.</summary>
internal sealed class ChannelPartKernel : OpKernel<ChannelPart>
{
    protected override Tensor Forward(ChannelPart op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
    {
        var width = inputs[0].size(1) / op.Parts;
        return inputs[0].permute(0, 2, 3, 1).narrow(3, op.Index * width, width).contiguous().permute(0, 3, 1, 2);
    }
}
