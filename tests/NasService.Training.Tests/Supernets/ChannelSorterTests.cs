using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Spaces;
using NasService.Training.Data;
using NasService.Training.Importance;
using NasService.Training.Supernets;
using NasService.Training.Tests.Importance;
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
        ChannelSorter.Sort(supernet, L1Importance.Of(supernet));
        Assert.NotEqual(hash, supernet.ComputeHash());
        Assert.True((supernet.Forward(x, plan, BatchStatistics.Instance) - before).abs().max().item<float>() < 1e-4);
    }

    [Fact]
    public void Sort_WithoutTiers_ImportanceDescends()
    {
        using var scope = NewDisposeScope();
        var space = TestSpaces.Plain();
        using var supernet = TestSpaces.RandomSupernet(space);
        ChannelSorter.Sort(supernet, L1Importance.Of(supernet));
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
        ChannelSorter.Sort(supernet, L1Importance.Of(supernet), null, new Dictionary<string,
            int[]>(StringComparer.Ordinal)
        { ["stage2.block1.project"] = [16] });
        var sorted = Importance(supernet);
        Assert.Equal(narrow, sorted.Take(16).Order());
        Assert.Equal(sorted.Take(16).OrderDescending(), sorted.Take(16));
        Assert.Equal(sorted.Skip(16).OrderDescending(), sorted.Skip(16));
    }

    [Fact]
    public void Sort_Heads_ImportanceDescendsAndEachHeadKeepsItsOwn()
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        using var supernet = TestSpaces.RandomSupernet(ImportanceSuite.Space());
        var merge = UnitGroups.Of(supernet).Single(g => g.Reader.Layer.Name == "stage2.block1.merge").Reader;
        var norms = L1Importance.Of(supernet)(merge);
        Assert.NotEqual(norms.OrderDescending(), norms);
        string[] makers = ["query", "queryConv", "key", "keyConv", "value", "valueConv", "gate"];
        var before = makers.SelectMany(Parts).Select(p => p.clone()).ToArray();

        ChannelSorter.Sort(supernet, L1Importance.Of(supernet));

        Assert.Equal(norms.OrderDescending(), L1Importance.Of(supernet)(merge), (a, b) => Math.Abs(a - b) < 1e-4);
        var order = norms.Select((n, h) => (n, h)).OrderByDescending(p => p.n).Select(p => p.h).ToArray();
        Assert.All(makers.SelectMany(Parts).Zip(before),
            p => Assert.All(order.Select((from, to) => (from, to)), m => Assert.True(p.First[m.to].Equals(p.Second[m.from]))));

        // Weight: heads x numbers of one x what is read; bias: heads x numbers of one.
        Tensor[] Parts(string maker) => [supernet.Layer($"stage2.block1.{maker}").Weight, supernet.Layer($"stage2.block1.{maker}").Bias!];
    }

    [Fact]
    public void Sort_WithTiers_TrainedHeadsStayAhead()
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        using var supernet = TestSpaces.RandomSupernet(ImportanceSuite.Space());
        var merge = UnitGroups.Of(supernet).Single(g => g.Reader.Layer.Name == "stage2.block1.merge").Reader;
        double[] scores = [1, 2, 3, 4];
        for (var h = 0; h < scores.Length; h++)
        {
            supernet.Layer(merge.Layer.Name).Weight.narrow((int)merge.Dimension, h, 1).copy_(tensor((float)scores[h]));
        }

        ChannelSorter.Sort(supernet, L1Importance.Of(supernet), null, new Dictionary<string,
            int[]>(StringComparer.Ordinal)
        { [merge.Layer.Name] = [2] });

        Assert.Equal([2f, 1f, 4f, 3f], supernet.Layer(merge.Layer.Name).Weight[0, .., 0].data<float>().ToArray());
    }

    /// <summary>Products that make what a residual sum reads beside the block's own: those channels are nobody's to move.</summary>
    [Fact]
    public void Of_ChannelsWithOtherReaders_AreNotAmongThem()
    {
        using var supernet = TestSpaces.RandomSupernet(SpaceReader.Read(Encoding.UTF8.GetBytes(
            """
            name: shared
            input: {channels: 1, resolution: 12}
            classes: 4
            stages:
              - {block: transformer, channels: 16, stride: 3, heads: 2, headSize: 8, mlp: 2}
              - {block: transformer, channels: 24, heads: 2, headSize: 8, mlp: 2, attention: none}
            """), BlockCatalog.Shipped).GetValueOrThrow());
        Assert.Equal(["fixed1.block1.contract", "fixed1.block1.merge", "fixed2.block1.contract"],
            UnitGroups.Of(supernet).Select(g => g.Reader.Layer.Name).Order(StringComparer.Ordinal));
    }

    private static float[] Importance(Supernet supernet)
    {
        using var noGrad = no_grad();
        return supernet.Layer("stage2.block1.project").Weight.abs().sum([0L, 2L, 3L]).data<float>().ToArray();
    }
}
