using NasService.Cli.Bench;
using NasService.Core.Blocks;

namespace NasService.Cli.Tests.Bench;

public sealed class PrefixSharingTests
{
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
        => Assert.Equal(1, PrefixSharing.Of([Network(3), Network(3) with { Resolution = 2 }]).SpeedUp);

    private static NetworkPlan Network(params int[] kernels) => new(1, 1, 2, [.. kernels.Select((k, i) => new BlockPlan(
        $"stage1.block{i}", "conv", [new LayerPlan($"l{i}", LayerRole.Main, 1, 1, k, 1, 1, 1, Activation.Relu, true)], false))]);
}
