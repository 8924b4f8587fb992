using NasService.Core.Operators;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="TokenSelect"/>: who stays is no matter of degree, so that no gradient passes through the choice.</summary>
internal sealed class TokenSelectKernel : OpKernel<TokenSelect>
{
    protected override Tensor Forward(TokenSelect op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
    {
        var (x, query, key) = (inputs[0], inputs[1].detach(), inputs[2].detach());
        var products = Heads(query).matmul(Heads(key).transpose(2, 3)).Times(1 / Math.Sqrt(op.HeadSize));
        var received = products.softmax(3).mean([1L, 2L]);
        var kept = received.topk(op.Kept, 1).indexes.sort(1).Values;
        return x.gather(1, kept.unsqueeze(2).expand(-1, -1, x.size(2)));

        Tensor Heads(Tensor t) => t.view(t.size(0), op.Tokens, op.Heads, op.HeadSize).transpose(1, 2);
    }

    // Attention is a mean over the heads.
    protected override bool IgnoresOrder(TokenSelect op, int input) => input > 0;
}
