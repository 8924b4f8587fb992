using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Core.Blocks.Transformers;

/// <summary>Puts a block of tokens together: nodes are named after the block.</summary>
internal sealed class TokenBuilder(PlanBuilder builder, BlockRequest request)
{
    private static readonly Add s_sum = new() { KeepsFp32 = true };
    private static readonly Add s_wholeSum = s_sum with { MayDrop = false };

    public Value Norm(string name, Value x) => builder.Add(Name(name), LayerNorm.Of(Name(name), x.Shape.Channels), x);

    /// <summary>A product whose layer may be in int8.</summary>
    public Value Product(string name, Value x, int output, Activation activation = Activation.None, int outHeads = 0, int inHeads = 0)
    {
        var layer = LayerPlan.Product(Name(name), x.Shape.Channels, output, x.Shape.Places, activation, request.BitsOf(name));
        return builder.Add(layer.Name, new Linear(layer with { OutHeads = outHeads, InHeads = inHeads }), x);
    }

    /// <summary>The same of a lower rank: two thin products, the first without a bias.</summary>
    /// <param name="name">Of the second one.</param>
    /// <param name="x">What is read.</param>
    /// <param name="output">Channels made.</param>
    /// <param name="share">Of the smaller side; 1: one product with the whole matrix.</param>
    /// <param name="activation">Behind the last.</param>
    /// <param name="outHeads">Heads that the outputs fall into; 0: they are one row.</param>
    /// <param name="inHeads">The same of the inputs.</param>
    public Value LowRank(string name, Value x, int output, double share, Activation activation = Activation.None, int outHeads = 0,
        int inHeads = 0)
    {
        if (share >= 1)
        {
            return Product(name, x, output, activation, outHeads, inHeads);
        }

        var rank = ChannelArithmetic.MakeDivisible(share * Math.Min(x.Shape.Channels, output));
        var thin = LayerPlan.Product(Name($"{name}Down"), x.Shape.Channels, rank, x.Shape.Places, Activation.None,
            request.BitsOf(name)) with
        { HasBias = false, InHeads = inHeads };
        x = builder.Add(thin.Name, new Linear(thin), x);
        var wide = LayerPlan.Product(Name($"{name}Up"), rank, output, x.Shape.Places, activation, request.BitsOf(name));
        return builder.Add(wide.Name, new Linear(wide with { OutHeads = outHeads }), x);
    }

    public Value Add(string name, Op op, params ReadOnlySpan<Value> from) => builder.Add(Name(name), op, from);

    /// <param name="name">Of the node, and before its tables' names.</param>
    /// <param name="attention">Of these queries, keys and values.</param>
    /// <param name="distance">Up to which they know where they are; 0: they do not.</param>
    /// <param name="from">Queries, keys, values.</param>
    public Value Attend(string name, Attention attention, int distance, params ReadOnlySpan<Value> from)
        => Add(name, distance > 0 ? RelativeAttention.Of(Name(name), attention, distance) : attention, from);

    /// <summary>A residual sum within the block.</summary>
    public Value Sum(string name, Value main, Value added) => builder.Add(Name(name), s_sum, main, added);

    /// <summary>A sum neither of whose parts is a shortcut.</summary>
    public Value WholeSum(string name, Value one, Value other) => builder.Add(Name(name), s_wholeSum, one, other);

    /// <summary>The sum that ends the block.</summary>
    public Value End(Value main, Value added) => builder.Sum(main, added, s_sum);

    public Value Patches(string name, Value map, int output, int patch)
        => builder.Add(Name(name), PatchEmbed.Of(Name(name), map.Shape, output, patch), map);

    public Value Tokens(string name, Value map) => builder.Add(Name(name), new ToTokens(), map);

    public Value Positions(string name, Value x) => builder.Add(Name(name), Operators.Positions.Of(Name(name), x.Shape), x);

    public Value ClassToken(string name, Value x) => builder.Add(Name(name), Operators.ClassToken.Of(Name(name), x.Shape.Channels), x);

    /// <summary>A depthwise convolution over tokens of a square; or over those in a row, each seeing the ones before it.</summary>
    public Value Conv(string name, Value x, int heads)
        => builder.Add(Name(name),
            request.IsCausal ? CausalConv.Of(Name(name), x.Shape, heads) : TokenConv.Of(Name(name), x.Shape, heads), x);

    private string Name(string part) => $"{request.Name}.{part}";
}
