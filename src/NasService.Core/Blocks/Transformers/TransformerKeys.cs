using NasService.Core.Genes;
using NasService.Core.Operators;
using NasService.Core.Yaml;

namespace NasService.Core.Blocks.Transformers;

/// <summary>Keys of a stage of transformer blocks.</summary>
internal static class TransformerKeys
{
    public const string Pooling = "pooling";
    public const string Gated = "gated";
    public const string Learned = "learned";
    public const string Residual = "residual";

    private const string QueryPooling = "query-pooling";
    private const int Choices = 16;

    /// <summary>What mixes tokens; from <c>linear</c> on with queries, keys and values.</summary>
    public static LabelsKey Attention { get; } = new("attention", "attention",
        ["none", Pooling, "linear", "window", "clipped", Gated, "softmax"], "softmax")
    {
        Help = "What mixes tokens: nothing, a mean of neighbours, linear attention (cosFormer), attention in windows, with a clipped softmax, with heads that can close, or with a softmax; a "
            + "list makes it elastic, block by block.",
    };

    private static readonly KeyCondition s_hasHeads = new(Attention.Name, Attention.Names.IndexOf("linear"));

    public static IntegersKey Heads { get; } = new("heads", "attention heads", new IntRule(1, 64), Choices, null)
    {
        Kind = DimensionKind.Width,
        IsSorted = true,
        When = [s_hasHeads],
        Help = "Attention heads; a sub-network has the leading ones.",
    };

    public static IntegersKey HeadSize { get; } = new("headSize", "size of a head", new IntRule(4, 256, Multiple: 4), Choices, 32)
    {
        Kind = DimensionKind.Width,
        When = [s_hasHeads],
        Help = "Numbers of a head's query and key.",
    };

    public static IntegersKey ValueSize { get; } = new("valueSize", "size of a head's value", new IntRule(4, 256, Multiple: 4), Choices, 32)
    {
        Kind = DimensionKind.Width,
        When = [s_hasHeads],
        Help = "Numbers of a head's value.",
    };

    public static LabelsKey ProjectionConv { get; } = new("projectionConv", "convolution behind queries, keys and values", ["off", "on"],
        "off")
    {
        When = [s_hasHeads],
        Help = "A depthwise convolution behind queries, keys and values (Primer): over the square that tokens fill, or over characters and those before them.",
    };

    public static NumbersKey Mlp { get; } = new("mlp", "inner width of its products", new NumberRule(0, 16, MinIsOpen: true), Choices, 4)
    {
        Kind = DimensionKind.Expand,
        IsSorted = true,
        Help = "Inner width of the two products behind the attention over the width, rounded to 4.",
    };

    /// <summary>Of each product with a matrix, a share of its smaller side.</summary>
    public static LabelsKey Rank { get; } = new("rank", "rank of its products", ["quarter", "half", "full"], "full")
    {
        Help = "Rank of the inner products' matrices: a quarter or a half of the smaller side (two thin products in place of one), or full.",
    };

    /// <summary>The same of the products before and behind the attention. Theirs are nearly square, so that a half saves little.</summary>
    public static LabelsKey AttentionRank { get; } = new("attentionRank", "rank of its attention's products",
        ["eighth", "quarter", "half", "full"], "full")
    {
        OmitsDefault = true,
        When = [s_hasHeads],
        Help = "Rank of the matrices that make queries, keys, values and the attention's output: a share of the smaller side (two thin products in place of one), or full.",
    };

    public static LabelsKey MlpActivation { get; } = new("mlpActivation", "activation between its products",
        ["relu", "squared-relu", "gelu"], "gelu")
    {
        Help = "Between the two products behind the attention.",
    };

    public static LabelKey Reduction { get; } = new("reduction", "reduction of its tokens", ["patch", Residual, QueryPooling], "patch")
    {
        IsOfFirstBlock = true,
        Help = "How a stage's first block makes fewer or wider tokens: by patches that do not overlap, by those and a shortcut of pooled tokens (ViT-ResNAS), or by "
            + "pooled queries (Hiera).",
    };

    public static LabelKey Positions { get; } = new("positions", "positions", ["none", Learned], "none")
    {
        IsOfFirstBlock = true,
        Help = "What a stage's first block adds to its tokens so that they know where they are.",
    };

    public static IntegersKey RelativePositions { get; } = new("relativePositions", "relative positions", new IntRule(0, 64), 1, 0)
    {
        OmitsDefault = true,
        Help = "Distance up to which keys and values know how far they lie from a query, down and across (AutoFormer: 14); attention of kinds softmax, gated and clipped. "
            + "0: they do not.",
    };

    public static FlagKey ClassToken { get; } = new("classToken", "class token", false)
    {
        IsOfFirstBlock = true,
        Help = "Whether a stage's first block puts a learned token before the others; head.pool: token reads it.",
    };

    public static IntegersKey Window { get; } = new("window", "window", new IntRule(2, 64), 1, 4)
    {
        Help = "Side of the windows of window attention, in tokens.",
    };

    public static NumbersKey Keep { get; } = new("keep", "share of tokens that are kept", new NumberRule(0, 1, MinIsOpen: true), Choices, 1)
    {
        IsOfFirstBlock = true,
        Scope = KeyScope.Stage,
        Kind = DimensionKind.Width,
        Help = "Share of its tokens that a stage's first block keeps, those that get the most attention; the others are gone for all that follows.",
    };

    /// <summary>Whether a block makes fewer tokens by its attention: a stage's first one behind tokens.</summary>
    public static bool PoolsQueries(BlockRequest r)
        => r is { Index: 0, Stride: > 1, Input.Shape.IsTokens: true } && r.Choices.Label(Reduction) == QueryPooling;

    /// <summary>Whether a stage's first block makes more or fewer tokens than it reads places.</summary>
    public static bool ChangesTokens(BlockRequest r) => r.Index == 0 && (r.Choices.Flag(ClassToken) || r.Choices.Number(Keep) < 1);

    /// <summary>Tokens that a block hands on, of <paramref name="tokens"/>.</summary>
    public static int Kept(BlockRequest r, int tokens)
        => r.Index > 0 ? tokens : Math.Max(1, (int)Math.Round(tokens * r.Choices.Number(Keep)));

    /// <summary>How far keys and values know where they are; 0: this kind of attention, or the stage, does without.</summary>
    public static int DistanceOf(BlockRequest r)
        => r.Choices.Label(Attention) is "softmax" or Gated or "clipped" ? r.Choices.Integer(RelativePositions) : 0;

    public static AttentionKind KindOf(string label) => s_kinds[label];

    public static double RankShare(BlockChoices choices) => s_shares[choices.Label(Rank)];

    public static double AttentionRankShare(BlockChoices choices) => s_shares[choices.Label(AttentionRank)];

    private static readonly Dictionary<string, double> s_shares = new(StringComparer.Ordinal)
    {
        ["eighth"] = 0.125,
        ["quarter"] = 0.25,
        ["half"] = 0.5,
        ["full"] = 1,
    };

    private static readonly Dictionary<string, AttentionKind> s_kinds = new(StringComparer.Ordinal)
    {
        ["linear"] = AttentionKind.Linear,
        ["window"] = AttentionKind.Window,
        ["clipped"] = AttentionKind.Clipped,
        [Gated] = AttentionKind.Softmax,
        ["softmax"] = AttentionKind.Softmax,
    };
}
