using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Operators;
using NasService.Core.Spaces;
using NasService.Training.Operators;
using NasService.Training.Tests.Blocks;

namespace NasService.Training.Tests.Extending;

/// <summary>An operator that is three files and two lines of registration keeps what every block's operators must keep.</summary>
public sealed class ChannelScaleTests : BlockSuite
{
    private static readonly BlockCatalog s_blocks = new([new ScaledBlock()]);

    internal override OpCatalog Operators { get; } = OpCatalog.Shipped.With([new ChannelScaleKernel()], [new ChannelScaleLowering()]);

    internal override SearchSpace Space(int bits = 0) => SpaceReader.Read(Encoding.UTF8.GetBytes(
        $$"""
        name: scaled
        input: {channels: 1, resolution: 12}
        classes: 4
        stem: {channels: 8}
        stages:
          - {block: scaled, channels: 8, depth: [1, 2], expand: [2, 3], kernel: [3, 5]}
          - {block: scaled, channels: 16, stride: 2, expand: [2, 3], kernel: [3, 5]}
        {{(bits == 0 ? "" : "quantization: {granularity: layer, bits: [8, 32]}")}}
        """), s_blocks).GetValueOrThrow();

    [Fact]
    public void Count_OfTheOperator_IsOneFactorForEachChannel()
    {
        var op = ChannelScale.Of("a", TensorShape.Map(16, 6));

        Assert.Equal((16, 16 * 6 * 6, 64), (op.Parameters, op.Macs, op.Bytes));
        Assert.Equal(TensorShape.Map(16, 6), op.Infer(TensorShape.Map(16, 6)));
        Assert.Contains("16 x 6 x 6", Assert.Throws<ArgumentException>(() => op.Infer(TensorShape.Map(8, 6))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Shipped_WithoutTheRegistration_SaysWhatItHas()
        => Assert.Contains(nameof(ConvUnit), Assert.Throws<ArgumentException>(() => OpCatalog.Shipped.Kernels.Get(
            ChannelScale.Of("a", TensorShape.Map(8, 6)))).Message, StringComparison.Ordinal);
}
