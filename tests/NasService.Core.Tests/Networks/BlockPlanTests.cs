using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Core.Tests.Networks;

public sealed class BlockPlanTests
{
    [Fact]
    public void MainPath_OfABlockWithAShortcut_LeavesTheShortcutOut()
    {
        var block = Block();

        Assert.Equal(["b", "b.project", "b.conv"], block.MainPath.Select(n => n.Name));
        Assert.Equal((8, 16, 9, 5, true), (block.In, block.Out, block.InSize, block.OutSize, block.HasResidual));
        Assert.Equal(["b.conv", "b.shortcut", "b.project"], block.Layers.Select(l => l.Name));
    }

    [Fact]
    public void WithLayers_ChangedBits_CountsAnew()
    {
        var block = Block();
        var int8 = block.WithLayers(l => l with { Bits = 8 });

        Assert.Equal((block.Macs, block.Parameters), (int8.Macs, int8.Parameters));
        Assert.Equal(int8.Layers.Sum(l => l.Bytes), int8.Bytes);
        Assert.True(int8.Bytes < block.Bytes / 2);
    }

    [Fact]
    public void Add_OperatorThatCannotReadWhatItIsGiven_Throws()
    {
        var builder = new PlanBuilder("b", "conv", new Value("input", TensorShape.Map(8, 9)));

        Assert.Contains("expected an input of 4 x 9 x 9, got 8 x 9 x 9", Assert.Throws<ArgumentException>(
            () => builder.Conv(new LayerPlan("b.conv", 4, 8, 1, 1, 1, 9, Activation.Relu, true), builder.Input)).Message, StringComparison.Ordinal);
    }

    private static BlockPlan Block()
    {
        var builder = new PlanBuilder("b", "bottleneck", new Value("input", TensorShape.Map(8, 9)));
        var x = builder.Conv(new LayerPlan("b.conv", 8, 8, 3, 2, 1, 9, Activation.Relu, true), builder.Input);
        var pooled = builder.Add("b.shortcut.pool", AveragePool.Between(9, 5), builder.Input);
        var shortcut = builder.Conv(new LayerPlan("b.shortcut", 8, 16, 1, 1, 1, 5, Activation.None, true), pooled);
        builder.Sum(builder.Conv(new LayerPlan("b.project", 8, 16, 1, 1, 1, 5, Activation.None, true), x), shortcut, Activation.Relu);
        return builder.Build();
    }
}
