using NasService.Core.Operators;

namespace NasService.Core.Tests.Operators;

public sealed class OpTests
{
    private static readonly LayerPlan s_conv = new("c", 8, 16, 3, 2, 1, 9, Activation.Relu, true);
    private static readonly LayerPlan s_reduce = new("r", 16, 8, 1, 1, 1, 1, Activation.Relu, false);
    private static readonly LayerPlan s_expand = new("e", 8, 16, 1, 1, 1, 1, Activation.HSigmoid, false);

    /// <summary>An operator, the shapes that it reads, and the shape that it makes of them.</summary>
    public static TheoryData<Op, TensorShape[], TensorShape> Shapes => new()
    {
        { new ConvUnit(s_conv), [TensorShape.Map(8, 9)], TensorShape.Map(16, 5) },
        { new Gate(s_reduce, s_expand), [TensorShape.Map(16, 5)], TensorShape.Map(16, 5) },
        { new Linear(s_reduce), [new TensorShape(16)], new TensorShape(8) },
        { new Add(), [TensorShape.Map(4, 3), TensorShape.Map(4, 3)], TensorShape.Map(4, 3) },
        { new MaxPool(), [TensorShape.Map(4, 7)], TensorShape.Map(4, 4) },
        { AveragePool.Between(7, 4), [TensorShape.Map(4, 7)], TensorShape.Map(4, 4) },
        { new GlobalPool(), [new TensorShape(4, 7, 3)], TensorShape.Map(4, 1) },
        { new Flatten(), [new TensorShape(4, 7, 3)], new TensorShape(84) },
        { new GlobalPool(), [TensorShape.Tokens(9, 4)], new TensorShape(4) },
        { new ToTokens(), [TensorShape.Map(4, 3)], TensorShape.Tokens(9, 4) },
        { new ToMap(), [TensorShape.Tokens(9, 4)], TensorShape.Map(4, 3) },
        { new FirstToken(), [TensorShape.Tokens(9, 4)], new TensorShape(4) },
        { LayerNorm.Of("n", 4), [TensorShape.Tokens(9, 4)], TensorShape.Tokens(9, 4) },
        { Positions.Of("p", TensorShape.Tokens(9, 4)), [TensorShape.Tokens(9, 4)], TensorShape.Tokens(9, 4) },
        { ClassToken.Of("t", 4), [TensorShape.Tokens(9, 4)], TensorShape.Tokens(10, 4) },
        { PatchEmbed.Of("e", TensorShape.Map(3, 12), 8, 4), [TensorShape.Map(3, 12)], TensorShape.Tokens(9, 8) },
        { new Linear(LayerPlan.Product("l", 4, 6, 9)), [TensorShape.Tokens(9, 4)], TensorShape.Tokens(9, 6) },
        { new Attention(AttentionKind.Softmax, 2, 4, 3, 9, 9),
            [TensorShape.Tokens(9, 8), TensorShape.Tokens(9, 8), TensorShape.Tokens(9, 6)], TensorShape.Tokens(9, 6) },
        { new Attention(AttentionKind.Window, 2, 4, 3, 4, 16, 2),
            [TensorShape.Tokens(4, 8), TensorShape.Tokens(16, 8), TensorShape.Tokens(16, 6)], TensorShape.Tokens(4, 6) },
        { RelativeAttention.Of("r", new Attention(AttentionKind.Softmax, 2, 4, 3, 10, 10), 2),
            [TensorShape.Tokens(10, 8), TensorShape.Tokens(10, 8), TensorShape.Tokens(10, 6)], TensorShape.Tokens(10, 6) },
        { new TokenPool(2), [TensorShape.Tokens(16, 4)], TensorShape.Tokens(4, 4) },
        { new HeadGate(2), [TensorShape.Tokens(9, 6), TensorShape.Tokens(9, 2)], TensorShape.Tokens(9, 6) },
        { new PoolMixer(), [TensorShape.Tokens(16, 4)], TensorShape.Tokens(16, 4) },
        { TokenConv.Of("c", TensorShape.Tokens(16, 4), 2), [TensorShape.Tokens(16, 4)], TensorShape.Tokens(16, 4) },
        { new TokenSelect(5, 2, 4, 9), [TensorShape.Tokens(9, 6), TensorShape.Tokens(9, 8), TensorShape.Tokens(9, 8)],
            TensorShape.Tokens(5, 6) },
        { new TokenKeep(0.7, 2, 4, 9), [TensorShape.Tokens(9, 6), TensorShape.Tokens(9, 8), TensorShape.Tokens(9, 8), new TensorShape(9)],
            TensorShape.Tokens(7, 6) },
        { new MaskKeep(0.7, 10), [new TensorShape(10)], new TensorShape(7) },
        { new ConvUnit(LayerPlan.OverTime("t", TensorShape.Frames(8, 20), 16, 5, Activation.Relu)), [TensorShape.Frames(8, 20)], TensorShape.Frames(16, 20) },
        { new Concat(), [TensorShape.Frames(8, 20), TensorShape.Frames(4, 20), TensorShape.Frames(2, 20)], TensorShape.Frames(14, 20) },
        { new ChannelPart(2, 4), [TensorShape.Map(8, 3)], TensorShape.Map(2, 3) },
        { new StatisticsPool(), [TensorShape.Frames(8, 20), TensorShape.Frames(8, 20)], TensorShape.Map(16, 1) },
        { Cosines.Of("c", 8, 3), [new TensorShape(8)], new TensorShape(3) },
        { new PixelShuffle(2), [new TensorShape(12, 3, 5)], new TensorShape(3, 6, 10) },
        { new Bicubic(3), [new TensorShape(3, 4, 5)], new TensorShape(27, 4, 5) },
        { MapNorm.Of("m", TensorShape.Map(8, 3), Activation.Relu), [TensorShape.Map(8, 3)], TensorShape.Map(8, 3) },
        { DeviationScale.Of("d"), [TensorShape.Map(8, 3), TensorShape.Map(8, 3)], TensorShape.Map(8, 3) },
    };

    /// <summary>An operator, shapes that it cannot read, and what the message says of them.</summary>
    public static TheoryData<Op, TensorShape[], string, string> Refusals => new()
    {
        { new ConvUnit(s_conv), [TensorShape.Map(4, 9)], "8 x 9 x 9", "4 x 9 x 9" },
        { new ConvUnit(s_conv), [TensorShape.Map(8, 8)], "8 x 9 x 9", "8 x 8 x 8" },
        { new ConvUnit(s_conv), [], "1 inputs", "0" },
        { new ConvUnit(LayerPlan.OverTime("t", TensorShape.Frames(8, 20), 16, 5, Activation.Relu)), [TensorShape.Frames(8, 21)], "8 x 1 x 20", "8 x 1 x 21" },
        { new Concat(), [TensorShape.Frames(8, 20), TensorShape.Frames(8, 21)], "one size", "8 x 1 x 21" },
        { new Concat(), [], "one input or more", "0" },
        { new ChannelPart(0, 3), [TensorShape.Map(8, 3)], "3 parts", "8 x 3 x 3" },
        { new StatisticsPool(), [TensorShape.Frames(8, 20), TensorShape.Frames(4, 20)], "as many scores", "4 x 1 x 20" },
        { Cosines.Of("c", 8, 3), [new TensorShape(9)], "8", "9" },
        { new PixelShuffle(2), [TensorShape.Map(6, 3)], "groups of 4", "6 x 3 x 3" },
        { MapNorm.Of("m", TensorShape.Map(8, 3), Activation.Relu), [TensorShape.Map(8, 4)], "8 x 3 x 3", "8 x 4 x 4" },
        { DeviationScale.Of("d"), [TensorShape.Map(8, 3), TensorShape.Map(4, 3)], "one size", "4 x 3 x 3" },
        { new Gate(s_reduce, s_expand), [TensorShape.Map(8, 5)], "16 to 8", "8" },
        { new Linear(s_reduce), [TensorShape.Map(16, 1)], "16", "16 x 1 x 1" },
        { new Add(), [TensorShape.Map(4, 3), TensorShape.Map(4, 2)], "4 x 3 x 3", "4 x 2 x 2" },
        { new Add(), [TensorShape.Map(4, 3)], "2 inputs", "1" },
        { new MaxPool(), [new TensorShape(4)], "C x H x W", "got 4" },
        { new GlobalPool(), [new TensorShape(4)], "C x H x W", "4" },
        { new ToTokens(), [TensorShape.Tokens(9, 4)], "C x H x W", "9 x 4" },
        { new ToMap(), [TensorShape.Tokens(10, 4)], "fill a square", "10 x 4" },
        { LayerNorm.Of("n", 4), [TensorShape.Tokens(9, 5)], "4 channels", "9 x 5" },
        { Positions.Of("p", TensorShape.Tokens(9, 4)), [TensorShape.Tokens(16, 4)], "9 x 4", "16 x 4" },
        { ClassToken.Of("t", 4), [TensorShape.Tokens(9, 5)], "4 channels", "9 x 5" },
        { PatchEmbed.Of("e", TensorShape.Map(3, 10), 8, 4), [TensorShape.Map(3, 10)], "multiple of 4", "10" },
        { new Linear(LayerPlan.Product("l", 4, 6, 9)), [TensorShape.Tokens(8, 4)], "9 x 4", "8 x 4" },
        { new Attention(AttentionKind.Softmax, 2, 4, 3, 9, 9),
            [TensorShape.Tokens(9, 8), TensorShape.Tokens(9, 7), TensorShape.Tokens(9, 6)], "9 x 8", "9 x 7" },
        { new TokenPool(2), [TensorShape.Tokens(9, 4)], "multiple of 2", "9 x 4" },
        { new PoolMixer(), [TensorShape.Tokens(10, 4)], "square", "10 x 4" },
        { new HeadGate(2), [TensorShape.Tokens(9, 6), TensorShape.Tokens(9, 3)], "2 heads", "9 x 3" },
        { TokenConv.Of("c", TensorShape.Tokens(16, 4), 2), [TensorShape.Tokens(10, 4)], "16 x 4", "10 x 4" },
        { new MaskKeep(0.7, 10), [new TensorShape(9)], "10", "9" },
        { new TokenKeep(0.7, 2, 4, 9), [TensorShape.Tokens(9, 6), TensorShape.Tokens(9, 8), TensorShape.Tokens(9, 8), new TensorShape(8)],
            "9 tokens", "8" },
        { new TokenSelect(5, 2, 4, 9), [TensorShape.Tokens(8, 6), TensorShape.Tokens(9, 8), TensorShape.Tokens(9, 8)], "9 tokens",
            "8 x 6" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Infer_InputsThatFit_GivesTheOutput(Op op, TensorShape[] inputs, TensorShape expected)
        => Assert.Equal(expected, op.Infer(inputs));

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Infer_InputsThatDoNotFit_SaysWhatWasExpectedAndGot(Op op, TensorShape[] inputs, string expected, string got)
    {
        var message = Assert.Throws<ArgumentException>(() => op.Infer(inputs)).Message;

        Assert.Contains(op.GetType().Name, message, StringComparison.Ordinal);
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.Contains(got, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_OfAnOperator_AreThoseOfItsLayers()
    {
        Op gate = new Gate(s_reduce, s_expand);

        Assert.Equal(2 * 16 * 8, gate.Macs);
        Assert.Equal((2 * 16 * 8) + 8 + 16, gate.Parameters);
        Assert.Equal(4 * gate.Parameters, gate.Bytes);
        Assert.Equal(5 * 5 * 16 * 8 * 9, new ConvUnit(s_conv).Macs);
        Assert.Equal(0, new GlobalPool().Macs + new Add().Parameters + new Flatten().Bytes);
    }

    [Fact]
    public void WithLayers_OfEachOperator_ChangesItsLayersAlone()
    {
        LayerPlan Int8(LayerPlan l) => l with { Bits = 8 };

        Assert.Equal(8, new ConvUnit(s_conv).WithLayers(Int8).Bits);
        Assert.All(new Gate(s_reduce, s_expand).WithLayers(Int8).Layers, l => Assert.Equal(8, l.Bits));
        Assert.Equal(new MaxPool(), new MaxPool().WithLayers(Int8));
    }
}
