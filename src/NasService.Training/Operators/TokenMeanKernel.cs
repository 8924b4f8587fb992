using NasService.Core.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="TokenMean"/>.</summary>
internal sealed class TokenMeanKernel : OpKernel<TokenMean>
{
    protected override Tensor Forward(TokenMean op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
    {
        var mask = inputs[1].to(inputs[0].dtype);
        return mask.unsqueeze(1).matmul(inputs[0]).squeeze(1).div(mask.sum(1, keepdim: true));
    }
}
