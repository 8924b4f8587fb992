using NasService.Core.Operators;
using NasService.Torch.Extras;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary>
/// <see cref="RelativeAttention"/>. What lies as far down is multiplied once, and what lies as far across: two products with S positions a
/// query in place of one with S S. Notation as there; N samples; P = S S places; c is 1 with a class token, else 0.
/// </summary>
internal sealed class RelativeAttentionKernel : OpKernel<RelativeAttention>
{
    private const double Deviation = 0.02;

    protected override Tensor Forward(RelativeAttention op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
    {
        var (q, k, v) = (Heads(inputs[0]), Heads(inputs[1]), Heads(inputs[2]));
        q = q.Times(1 / Math.Sqrt(op.Attention.HeadSize));
        var products = q.matmul(k.transpose(2, 3)).Plus(KeyProducts(op, q, pass.Weight(op.KeyTable)));
        var shares = AttentionKernel.Clip(op.Attention, products.softmax(3));
        var made = shares.matmul(v).Plus(ValueSums(op, shares, pass.Weight(op.ValueTable)));
        return made.transpose(1, 2).flatten(2);

        Tensor Heads(Tensor t) => t.view(t.size(0), t.size(1), op.Attention.Heads, -1).transpose(1, 2);
    }

    protected override IEnumerable<SharedLayer> Create(RelativeAttention largest, IReadOnlyDictionary<string, int[]> kernels,
        Func<Random> next, Device device) => largest.Layers.Select(table => new SharedLayer(table, [1],
            InitialWeight.Normal(Deviation, next(), table.Out, table.In), device)
        { Decays = false });

    // Heads: the tables are those of all.
    protected override ChannelFlow Flow(RelativeAttention op) => ChannelFlow.Carries;

    /// <summary>Queries (N x h x T x d) with the positions of keys: N x h x T x T.</summary>
    private static Tensor KeyProducts(RelativeAttention op, Tensor q, Tensor table)
    {
        var (side, places) = ((long)op.Side, (long)op.Side * op.Side);
        var query = q.narrow(2, q.size(2) - places, places).view(q.size(0), q.size(1), side, side, -1);
        var down = Products(query, op, table, across: false).unsqueeze(5);
        var across = Products(query, op, table, across: true).unsqueeze(4);
        var products = down.Plus(across).reshape(q.size(0), q.size(1), places, places);

        // The class token's own products are the same for all keys, which a softmax does not see: zeros stand for them.
        return op.HasClassToken
            ? nn.functional.pad(cat([q.narrow(2, 1, places).matmul(ClassRow(op, table).unsqueeze(1)), products], 3), [0, 0, 1, 0]) : products;
    }

    /// <summary>Shares (N x h x T x T) with the positions of values: N x h x T x v.</summary>
    private static Tensor ValueSums(RelativeAttention op, Tensor shares, Tensor table)
    {
        var (side, places, c) = ((long)op.Side, (long)op.Side * op.Side, op.HasClassToken ? 1 : 0);
        var ofPlaces = shares.narrow(2, c, places).narrow(3, c, places)
            .reshape(shares.size(0), shares.size(1), side, side, side, side);
        var down = Sums(ofPlaces.sum(5), op, table, across: false);
        var sums = down.Plus(Sums(ofPlaces.sum(4), op, table, across: true)).flatten(2, 3);
        if (!op.HasClassToken)
        {
            return sums;
        }

        var withClass = cat([shares.narrow(2, 0, 1).sum(3, keepdim: true), shares.narrow(2, 1, places).narrow(3, 0, 1)], 2);
        return nn.functional.pad(sums, [0, 0, 1, 0]).Plus(withClass.mul(ClassRow(op, table)));
    }

    /// <summary>N x h x S x S x d with positions along a side: N x h x S x S x S.</summary>
    private static Tensor Products(Tensor query, RelativeAttention op, Tensor table, bool across)
        => OfSide(query, Positions(op, table, across).transpose(1, 2), across);

    /// <summary>N x h x S x S x S with the same: N x h x S x S x v.</summary>
    private static Tensor Sums(Tensor shares, RelativeAttention op, Tensor table, bool across)
        => OfSide(shares, Positions(op, table, across), across);

    /// <summary>Rows are multiplied with matrices of their own (S x a x b), or columns: N x h x S x S x a to N x h x S x S x b.</summary>
    private static Tensor OfSide(Tensor x, Tensor matrices, bool across)
    {
        var first = across ? x.permute(3, 0, 1, 2, 4) : x.permute(2, 0, 1, 3, 4);
        var made = first.reshape(x.size(2), -1, x.size(4)).bmm(matrices).view(x.size(2), x.size(0), x.size(1), x.size(2), -1);
        return across ? made.permute(1, 2, 3, 0, 4) : made.permute(1, 2, 0, 3, 4);
    }

    /// <summary>S x S x d: for each place of a side what the others of it are to it.</summary>
    private static Tensor Positions(RelativeAttention op, Tensor table, bool across)
        => table.index_select(0, tensor(RelativeRows.OfPlaces(op, across), device: table.device)).view(op.Side, op.Side, -1);

    private static Tensor ClassRow(RelativeAttention op, Tensor table) => table[0].Plus(table[op.Rows]);
}
