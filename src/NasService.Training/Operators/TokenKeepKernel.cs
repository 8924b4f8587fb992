using NasService.Core.Operators;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="TokenKeep"/>: who stays is no matter of degree, so that no gradient passes through the choice. N
/// sentences.</summary>
internal sealed class TokenKeepKernel : OpKernel<TokenKeep>
{
    protected override Tensor Forward(TokenKeep op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
    {
        var (x, mask) = (inputs[0], inputs[3].to(inputs[0].dtype));
        var tokens = x.size(1);
        var absent = mask.neg().Shifted(1);
        var (query, key) = (Heads(inputs[1].detach()), Heads(inputs[2].detach()));
        var products = query.matmul(key.transpose(2, 3)).Times(1 / Math.Sqrt(op.HeadSize));
        var shares = products.Plus(absent.Times(TokenKeep.Masked).unsqueeze(1).unsqueeze(1)).softmax(3);
        var received = mask.unsqueeze(1).unsqueeze(1).matmul(shares).mean([1L, 2L]).div(mask.sum(1, keepdim: true));
        var isFirst = mask.cumsum(1).eq(HeldScalar.Of(1)).to(mask.dtype);
        var importance = received.sub(absent).Plus(isFirst.Times(TokenKeep.First));
        var places = importance.topk(TokenKeep.Count(op.Share, (int)tokens), 1).indexes;
        var isTaken = MaskKeepKernel.Taken(inputs[3], op.Share, places.size(1));
        var kept = places.masked_fill(isTaken.logical_not(),
            HeldScalar.Of(tokens)).sort(1).Values.clamp_max(HeldScalar.Of(tokens - 1)).to(ScalarType.Int64);
        return x.gather(1, kept.unsqueeze(2).expand(-1, -1, x.size(2)));

        Tensor Heads(Tensor t) => t.view(t.size(0), t.size(1), op.Heads, op.HeadSize).transpose(1, 2);
    }

    protected override IEnumerable<int> SideInputs(TokenKeep op) => [3];

    // Attention is a mean over the heads.
    protected override bool IgnoresOrder(TokenKeep op, int input) => input is 1 or 2;
}
