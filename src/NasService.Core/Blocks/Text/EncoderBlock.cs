using NasService.Core.Blocks.Transformers;
using NasService.Core.Genes;
using NasService.Core.Input;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Yaml;
using static NasService.Core.Blocks.Transformers.TransformerKeys;

namespace NasService.Core.Blocks.Text;

/// <summary>
/// Block of an encoder of text with the norm behind each half (Vaswani et al. 2017; BERT, Devlin et al. 2019): y = norm(x +
/// attention(x)), z = norm(y + products(y)).
/// Tokens that only fill a sentence up are looked at by nobody. Widths, heads, head sizes and inner widths are leading parts of the
/// largest; without attention y = x. Between the halves tokens may leave for good, those that got the least attention.
/// </summary>
internal sealed class EncoderBlock : IBlock
{
    private const string None = "none";
    private const string Softmax = "softmax";

    private static readonly KeyCondition s_hasHeads = Heads.When[0];

    private static readonly NumbersKey s_keep = new("keepTokens", "share of tokens that are kept", new NumberRule(0, 1, MinIsOpen: true),
        16, 1)
    {
        Kind = DimensionKind.Width,
        OmitsDefault = true,
        Help = "Share of the tokens it reads that a block hands on, those that get the most attention; the others are gone for all that follows.",
    };

    public string Name => "encoder";

    public bool ReadsTokens => true;

    public bool HeedsMask => true;

    public IReadOnlyList<BlockKey> Keys { get; } =
        [TransformerKeys.Attention, Heads, HeadSize, Mlp, Rank, AttentionRank, MlpActivation, s_keep];

    public IReadOnlyList<QuantizedLayer> QuantizedLayers { get; } =
        [new("query", s_hasHeads), new("key", s_hasHeads), new("value", s_hasHeads), new("merge", s_hasHeads), new("expand"), new("contract")];

    public IEnumerable<InputError> Validate(string path, BlockRequest request)
    {
        if (!request.Input.Shape.IsTokens)
        {
            yield return new InputError($"{path}.block", "The block reads tokens, as those of words.", "encoder", "a task whose input is words");
        }
        else if (request.In != request.Out)
        {
            yield return new InputError($"{path}.channels", "The block hands on as many channels as it reads.", $"{request.Out}", $"{request.In}");
        }

        if (request.Choices.Label(TransformerKeys.Attention) is var label and not (None or Softmax))
        {
            yield return new InputError($"{path}.attention", "The block has no such attention.", label, $"{None}, {Softmax}");
        }

        if (request.Choices.Number(s_keep) < 1 && request.Choices.Label(TransformerKeys.Attention) == None)
        {
            yield return new InputError($"{path}.keepTokens",
                $"Who stays is told by the attention that tokens get, and there is none with attention: {None}.",
                $"{request.Choices.Number(s_keep):R}", "1");
        }

        if (request.Stride > 1)
        {
            yield return new InputError($"{path}.stride", "The block makes no tokens of several.", $"{request.Stride}", "1");
        }
    }

    public BlockPlan Plan(BlockRequest request)
    {
        var r = request;
        var b = new PlanBuilder(r.Name, Name, r.Input);
        var t = new TokenBuilder(b, r);
        var x = r.Choices.Label(TransformerKeys.Attention) == None ? b.Input : Attend(t, r, b.Input);
        var inner = ChannelArithmetic.MakeDivisible(r.Out * r.Choices.Number(Mlp), 4);
        var share = RankShare(r.Choices);
        var y = t.LowRank("expand", x, inner, share, r.Choices.Activation(MlpActivation));
        Norm(t, r, "mlpNorm", t.Sum("mlpSum", t.LowRank("contract", y, r.Out, share), x));
        return b.Build();
    }

    private static Value Attend(TokenBuilder t, BlockRequest r, Value x)
    {
        var (heads, size, share) = (r.Choices.Integer(Heads), r.Choices.Integer(HeadSize), AttentionRankShare(r.Choices));
        var query = t.LowRank("query", x, heads * size, share, outHeads: heads);
        var key = t.LowRank("key", x, heads * size, share, outHeads: heads);
        var value = t.LowRank("value", x, heads * size, share, outHeads: heads);
        var attention = new Attention(AttentionKind.Softmax, heads, size, size, x.Shape[0], x.Shape[0]) { HasMask = r.Mask is not null };
        var found = r.Mask is { } mask ? t.Add("attention", attention, query, key, value, mask) : t.Add("attention", attention, query, key, value);
        var y = Norm(t, r, "norm", t.Sum("attended", t.LowRank("merge", found, r.Out, share, inHeads: heads), x));
        return r.Mask is { } present && r.Choices.Number(s_keep) is < 1 and var kept
            ? Keep(t, y, (query, key, present), kept, (heads, size)) : y;
    }

    private static Value Keep(TokenBuilder t, Value x, (Value Query, Value Key, Value Mask) from, double share,
        (int Heads, int Size) heads)
    {
        t.Add("mask", new MaskKeep(share, x.Shape[0]), from.Mask);
        return t.Add("kept", new TokenKeep(share, heads.Heads, heads.Size, x.Shape[0]), x, from.Query, from.Key, from.Mask);
    }

    private static Value Norm(TokenBuilder t, BlockRequest r, string name, Value x)
        => t.Add(name, LayerNorm.Of($"{r.Name}.{name}", x.Shape.Channels, LayerNorm.TextEpsilon), x);
}
