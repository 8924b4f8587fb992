using NasService.Core.Operators;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="MaskKeep"/>.</summary>
internal sealed class MaskKeepKernel : OpKernel<MaskKeep>
{
    protected override Tensor Forward(MaskKeep op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
        => Taken(inputs[0], op.Share, TokenKeep.Count(op.Share, (int)inputs[0].size(1))).to(inputs[0].dtype);

    /// <summary>N x K: whether a sentence has as many tokens left.</summary>
    /// <param name="mask">N x T.</param>
    /// <param name="share">Of them.</param>
    /// <param name="kept">K.</param>
    public static Tensor Taken(Tensor mask, double share, long kept)
    {
        var left = mask.to(ScalarType.Float32).sum(1, keepdim: true).Times(share).Shifted(-TokenKeep.Slack).ceil();
        return ones(1, kept, dtype: ScalarType.Float32, device: mask.device).cumsum(1).le(left);
    }
}
