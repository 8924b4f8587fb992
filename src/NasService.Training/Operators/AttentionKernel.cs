using NasService.Core.Operators;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="Attention"/>, each kind in a method of its own. Notation as there; N samples.</summary>
internal sealed class AttentionKernel : OpKernel<Attention>
{
    /// <summary>Least sum of features that a linear attention divides by.</summary>
    public const double LeastSum = 1e-6;

    protected override Tensor Forward(Attention op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
    {
        var (q, k, v) = (inputs[0], inputs[1], inputs[2]);
        return op.Kind switch
        {
            AttentionKind.Softmax => Merge(nn.functional.scaled_dot_product_attention(Heads(q, op.Heads), Heads(k, op.Heads),
                Heads(v, op.Heads), op.HasMask ? inputs[3].to(ScalarType.Bool).unsqueeze(1).unsqueeze(1) : null, is_casual: op.IsCausal)),
            AttentionKind.Clipped => Merge(Clipped(op, Heads(q, op.Heads), Heads(k, op.Heads), Heads(v, op.Heads))),
            AttentionKind.Linear => Merge(Linear(op, Heads(q, op.Heads), Heads(k, op.Heads), Heads(v, op.Heads))),
            AttentionKind.Window => Windowed(op, q, k, v),
            _ => throw new ArgumentOutOfRangeException(nameof(op), op.Kind, "Expected a known kind."),
        };
    }

    // Which tokens are there is the same for all heads.
    protected override IEnumerable<int> SideInputs(Attention op) => op.HasMask ? [3] : [];

    // Heads: each makes its values of its own queries and keys.
    protected override ChannelFlow Flow(Attention op) => ChannelFlow.Carries;

    /// <summary>N x T x hd to N x h x T x d.</summary>
    private static Tensor Heads(Tensor t, int heads) => t.view(t.size(0), t.size(1), heads, -1).transpose(1, 2);

    /// <summary>N x h x Q x v to N x Q x hv.</summary>
    private static Tensor Merge(Tensor t) => t.transpose(1, 2).flatten(2);

    /// <summary>Shares (N x h x Q x T) stretched and cut off where the kind says so.</summary>
    public static Tensor Clip(Attention op, Tensor shares)
    {
        if (op.Kind != AttentionKind.Clipped)
        {
            return shares;
        }

        var below = Attention.ClipAlpha / op.Tokens;
        return shares.Times(1 + below).Shifted(-below).clamp(HeldScalar.Of(0), HeldScalar.Of(1));
    }

    private static Tensor Clipped(Attention op, Tensor q, Tensor k, Tensor v)
        => Clip(op, q.matmul(k.transpose(2, 3)).Times(1 / Math.Sqrt(op.HeadSize)).softmax(3)).matmul(v);

    /// <summary>
    /// cosFormer (Qin et al. 2022, equation 12): relu(q) relu(k) cos(pi (i - j) / 2M), split into a cosine and a sine part, so that keys
    /// and values are multiplied
    /// first. M is the number of tokens, and places count in the order of the rows.
    /// </summary>
    private static Tensor Linear(Attention op, Tensor q, Tensor k, Tensor v)
    {
        var (query, key) = (Features(nn.functional.relu(q), op.Queries), Features(nn.functional.relu(k), op.Tokens));
        if (op.IsCausal)
        {
            // Running sums would take T times the memory of keys times values: quicker for some thousand tokens and more alone.
            var seen = query.matmul(key.transpose(2, 3)).tril();
            return seen.matmul(v).div(seen.sum(3, keepdim: true).clamp_min(HeldScalar.Of(LeastSum)));
        }

        var made = query.matmul(key.transpose(2, 3).matmul(v));
        var sum = query.matmul(key.sum(2, keepdim: true).transpose(2, 3));
        return made.div(sum.clamp_min(HeldScalar.Of(LeastSum)));
    }

    private static Tensor Features(Tensor t, int places)
    {
        var angles = LinearAngles.Of(places);
        var cosines = tensor(angles.Cosines, [places, 1L], device: t.device).narrow(0, 0, t.size(2));
        var sines = tensor(angles.Sines, [places, 1L], device: t.device).narrow(0, 0, t.size(2));
        return cat([t.mul(cosines), t.mul(sines)], 3);
    }

    /// <summary>Windows become samples: N x S S x hd to N W x h x w w x d, W windows of w x w places.</summary>
    private static Tensor Windowed(Attention op, Tensor q, Tensor k, Tensor v)
    {
        // Pooled queries have windows of fewer places, as many as there are of the keys'.
        var windows = (long)Math.Sqrt(op.Tokens) / op.Window;
        var side = (long)Math.Sqrt(op.Queries) / windows;
        var made = nn.functional.scaled_dot_product_attention(Split(q, side), Split(k, op.Window), Split(v, op.Window));
        var merged = made.transpose(1, 2).reshape(-1, windows, windows, side, side, (long)op.Heads * op.ValueSize);
        return merged.permute(0, 1, 3, 2, 4, 5).reshape(q.size(0), op.Queries, -1);

        Tensor Split(Tensor t, long places) => t.reshape(t.size(0), windows, places, windows, places, op.Heads, -1)
            .permute(0, 1, 3, 5, 2, 4, 6).reshape(-1, op.Heads, places * places, t.size(2) / op.Heads);
    }
}
