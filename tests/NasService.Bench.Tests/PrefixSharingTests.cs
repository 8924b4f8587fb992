using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Bench.Tests;

public sealed class PrefixSharingTests
{
    private static readonly TensorShape s_pixel = TensorShape.Map(1, 1);

    [Fact]
    public void Of_NetworksThatPartAtTheirSecondBlock_CountsTheFirstOnce()
    {
        var sharing = PrefixSharing.Of([Network(3, 3, 3), Network(3, 5, 3), Network(3, 5, 3)]);

        // Two topologies; the last blocks are alike, but not what they are fed.
        Assert.Equal((9 + 9 + 9) + (9 + 25 + 9), sharing.AloneMacs);
        Assert.Equal(9 + (9 + 9) + (25 + 9), sharing.SharedMacs);
    }

    [Fact]
    public void Of_OtherResolution_SharesNothing()
        => Assert.Equal(1, PrefixSharing.Of([Network(3), Network(3) with { Inputs = [new TensorSpec("input", TensorShape.Map(1, 2))] }]).SpeedUp);

    private static NetworkPlan Network(params int[] kernels) => new([new TensorSpec("input", s_pixel)], [.. kernels.Select(Block)], []);

    private static BlockPlan Block(int kernel, int index)
    {
        var builder = new PlanBuilder($"stage1.block{index}", "conv", new Value("input", s_pixel));
        builder.Conv(new LayerPlan($"l{index}", 1, 1, kernel, 1, 1, 1, Activation.Relu, true), builder.Input);
        return builder.Build();
    }
}
