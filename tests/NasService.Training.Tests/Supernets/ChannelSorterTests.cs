using NasService.Training.Data;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Supernets;

public sealed class ChannelSorterTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Sort_LargestNetwork_FunctionDoesNotChange(bool gated)
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var space = gated ? TestSpaces.Gated() : TestSpaces.Plain();
        using var supernet = TestSpaces.RandomSupernet(space);
        var data = TestSpaces.OpenData(channels: gated ? 3 : 1);
        var plan = space.LargestPlan;
        var x = data.Samples.Read(data.Split.Training.AsSpan()[..8], new DataView(plan.Inputs)).ToTensors();
        var before = supernet.Forward(x, plan, BatchStatistics.Instance);
        var hash = supernet.ComputeHash();
        ChannelSorter.Sort(supernet);
        Assert.NotEqual(hash, supernet.ComputeHash());
        Assert.True((supernet.Forward(x, plan, BatchStatistics.Instance) - before).abs().max().item<float>() < 1e-4);
    }

    [Fact]
    public void Sort_WithoutTiers_ImportanceDescends()
    {
        using var scope = NewDisposeScope();
        var space = TestSpaces.Plain();
        using var supernet = TestSpaces.RandomSupernet(space);
        ChannelSorter.Sort(supernet);
        var norms = Importance(supernet);
        Assert.Equal(norms.OrderDescending(), norms);
    }

    [Fact]
    public void Sort_WithTiers_NarrowNetworkKeepsItsChannels()
    {
        using var scope = NewDisposeScope();
        var space = TestSpaces.Plain();
        using var supernet = TestSpaces.RandomSupernet(space);
        var narrow = Importance(supernet).Take(16).Order().ToArray();
        ChannelSorter.Sort(supernet, null, new Dictionary<string, int[]>(StringComparer.Ordinal) { ["stage2.block1"] = [16] });
        var sorted = Importance(supernet);
        Assert.Equal(narrow, sorted.Take(16).Order());
        Assert.Equal(sorted.Take(16).OrderDescending(), sorted.Take(16));
        Assert.Equal(sorted.Skip(16).OrderDescending(), sorted.Skip(16));
    }

    private static float[] Importance(Supernet supernet)
    {
        using var noGrad = no_grad();
        return supernet.Layer("stage2.block1.project").Weight.abs().sum([0L, 2L, 3L]).data<float>().ToArray();
    }
}
