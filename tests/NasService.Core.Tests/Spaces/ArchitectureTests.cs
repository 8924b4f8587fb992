using NasService.Core.Spaces;

namespace NasService.Core.Tests.Spaces;

public sealed class ArchitectureTests
{
    private static readonly SearchSpace Space = ShippedSpaces.FashionMbConv;

    [Fact]
    public void Id_OfTheCorners_NeverChanges()
    {
        // Ids are keys of stored evaluations and recorded latencies: a change here orphans every database.
        Assert.Equal("2ee35728efb1f214", Space.Largest().Id);
        Assert.Equal("6f00d9e6739a1211", Space.Largest(bits: 8).Id);
        Assert.Equal("437466d896d6d40d", Space.Smallest().Id);
        Assert.Equal("cfbf930b017a531a", Space.Smallest().TopologyId);
        Assert.Equal("54604b4305f3496c", Space.Hash[..16]);
    }

    [Fact]
    public void Names_OfTheLargest_AreTheDocumentedOnes()
    {
        var largest = Space.Largest(bits: 8);

        string[] blocks = [.. from s in Enumerable.Range(1, 3) from b in Enumerable.Range(1, 2) select $"stage{s}.block{b}"];
        Assert.Equal([.. blocks.Select(b => b + ".expand"), .. blocks.Select(b => b + ".kernel"), .. Enumerable.Range(1, 3).Select(s => $"stage{s}.depth")], largest.Choices.Keys.OrderBy(k => k.Split('.')[^1] == "depth" ? 2 : k.EndsWith("kernel", StringComparison.Ordinal) ? 1 : 0).ThenBy(k => k, StringComparer.Ordinal));
        Assert.Equal(blocks.Select(b => b + ".bits"), largest.Policy.Keys);
        Assert.All(largest.Policy.Values, b => Assert.Equal(8, b));
    }

    [Fact]
    public void Names_OfTheSmallest_HoldActiveDimensionsOnly()
    {
        var smallest = Space.Smallest();

        Assert.DoesNotContain(smallest.Choices.Keys.Concat(smallest.Policy.Keys), k => k.Contains("block2", StringComparison.Ordinal));
        Assert.Equal(9, smallest.Choices.Count);
        Assert.Equal(3, smallest.Policy.Count);
    }

    [Fact]
    public void Names_WhereAFixedStageComesFirst_CountFromTheFirstElasticStage()
    {
        var names = ShippedSpaces.CifarMbV3Small.Genes.Dimensions.Select(d => d.Name).ToList();

        Assert.Equal(["resolution", "fixed1.block1.conv.bits", "stage1.depth", "stage1.block1.kernel", "stage1.block1.conv.bits"], names.Take(5));
        Assert.Contains("stage2.block3.expandConv.bits", names);
        Assert.Contains("stage3.block2.project.bits", names);
    }
}
