using NasService.Core.Input;
using NasService.Core.Networks;
using NasService.Core.Operators;
using static NasService.Core.Blocks.Transformers.TransformerKeys;

namespace NasService.Core.Blocks.Transformers;

/// <summary>
/// Transformer block with the norm before each half (Dosovitskiy et al. 2021): y = x + attention(norm(x)), z = y + products(norm(y)). A
/// stage's first block makes the
/// tokens: of patches of a map or a picture (the stage's stride is the patch), of fewer and wider tokens between stages. Widths, heads,
/// head sizes and inner widths are
/// leading parts of the largest (AutoFormer's weight entanglement); each head has its place, whatever its size.
/// </summary>
internal sealed class TransformerBlock : IBlock
{
    private static readonly KeyCondition s_hasHeads = Heads.When[0];

    public string Name => "transformer";

    public bool ReadsTokens => true;

    public bool HeedsOrder => true;

    public int LargestStride => 32;

    public IReadOnlyList<BlockKey> Keys { get; } =
    [
        TransformerKeys.Attention, Heads, HeadSize, ValueSize, ProjectionConv, Mlp, Rank, AttentionRank, MlpActivation, Reduction,
        TransformerKeys.Positions, RelativePositions, TransformerKeys.ClassToken, Window, Keep,
    ];

    public IReadOnlyList<QuantizedLayer> QuantizedLayers { get; } =
    [
        new("query", s_hasHeads), new("key", s_hasHeads), new("value", s_hasHeads), new("merge", s_hasHeads), new("expand"),
            new("contract"),
    ];

    public IEnumerable<InputError> Validate(string path, BlockRequest request) => TransformerRules.Check(path, request);

    public BlockPlan Plan(BlockRequest request)
    {
        var r = request;
        var b = new PlanBuilder(r.Name, Name, r.Input);
        var t = new TokenBuilder(b, r);
        var x = Mix(t, r, PoolsQueries(r) ? b.Input : MakeTokens(b, t, r));
        var inner = ChannelArithmetic.MakeDivisible(r.Out * r.Choices.Number(Mlp), 4);
        var share = RankShare(r.Choices);
        var y = t.LowRank("expand", t.Norm("mlpNorm", x), inner, share, r.Choices.Activation(MlpActivation));
        t.End(t.LowRank("contract", y, r.Out, share), x);
        return b.Build();
    }

    /// <summary>What a stage's first block reads, as tokens of the stage's own width.</summary>
    private static Value MakeTokens(PlanBuilder b, TokenBuilder t, BlockRequest r)
    {
        if (r.Index > 0)
        {
            return b.InputTokens();
        }

        var x = r switch
        {
            { Stride: > 1 } => Patches(t, r, b.InputMap()),
            { In: var input, Out: var output } when input != output => t.Product("embed", b.InputTokens(), output),
            _ => b.InputTokens(),
        };
        x = r.Choices.Label(TransformerKeys.Positions) == Learned ? t.Positions("positions", x) : x;
        return r.Choices.Flag(TransformerKeys.ClassToken) ? t.ClassToken("classToken", x) : x;
    }

    /// <summary>Patches, with a residual reduction beside the means of the same places, multiplied to the new width where that differs
    /// (ViT-ResNAS).</summary>
    private static Value Patches(TokenBuilder t, BlockRequest r, Value map)
    {
        var x = t.Patches("embed", map, r.Out, r.Stride);
        if (r.Choices.Label(Reduction) != Residual)
        {
            return x;
        }

        var means = t.Add("means", new AveragePool(r.Stride), map);
        var added = t.Tokens("meanTokens", means);
        return t.WholeSum("reduced", x, r.In == r.Out ? added : t.Product("shortcut", added, r.Out));
    }

    private static Value Mix(TokenBuilder t, BlockRequest r, Value x)
    {
        var label = r.Choices.Label(TransformerKeys.Attention);
        if (label == "none")
        {
            return x;
        }

        var n = t.Norm("norm", x);
        if (label == Pooling)
        {
            return t.Sum("attended", t.Add("pooled", new PoolMixer(), n), x);
        }

        var (heads, size, valueSize) = (r.Choices.Integer(Heads), r.Choices.Integer(HeadSize), r.Choices.Integer(ValueSize));
        var query = Project(t, r, "query", n, heads, size);
        var key = Project(t, r, "key", n, heads, size);
        var value = Project(t, r, "value", n, heads, valueSize);
        var pools = PoolsQueries(r);
        query = pools ? t.Add("queryPool", new TokenPool(r.Stride), query) : query;
        var kind = KindOf(label);
        var attention = new Attention(kind, heads, size, valueSize, query.Shape[0], key.Shape[0],
            kind == AttentionKind.Window ? r.Choices.Integer(Window) : 0)
        { IsCausal = r.IsCausal };
        var found = t.Attend("attention", attention, DistanceOf(r), query, key, value);
        found = label == Gated ? t.Add("gated", new HeadGate(heads), found, t.Product("gate", n, heads, outHeads: heads)) : found;
        var merged = t.LowRank("merge", found, r.Out, AttentionRankShare(r.Choices), inHeads: heads);
        var y = t.Sum("attended", merged, pools ? t.Add("shortcutPool", new TokenPool(r.Stride), t.Product("shortcut", n, r.Out)) : x);
        return Kept(r, y.Shape[0]) is var kept && kept < y.Shape[0]
            ? t.Add("kept", new TokenSelect(kept, heads, size, y.Shape[0]), y, query, key) : y;
    }

    private static Value Project(TokenBuilder t, BlockRequest r, string name, Value x, int heads, int size)
    {
        // What heads are sorted with is of one rank alone: whole matrices and thin ones are sorted each for themselves.
        var share = AttentionRankShare(r.Choices);
        var y = t.LowRank(name, x, heads * size, share, outHeads: heads);
        return r.Choices.Label(ProjectionConv) == "on" ? t.Conv(share < 1 ? $"{name}LowConv" : $"{name}Conv", y, heads) : y;
    }
}
