using NasService.Core.Blocks;
using NasService.Core.Seeds;
using NasService.Core.Spaces;

namespace NasService.Core.Tests.Spaces;

public sealed class NarrowerSpaceTests
{
    /// <summary>Stages of sampled networks of the shipped spaces are said again as stages of their own.</summary>
    [Theory]
    [InlineData("autoformer-small")]
    [InlineData("efficientformer-small")]
    [InlineData("fashion-mbconv")]
    [InlineData("hybrid-ascan")]
    [InlineData("mixed-attention-vit")]
    [InlineData("turbovit-small")]
    [InlineData("vit-resnas-small")]
    public void Of_SampledNetwork_IsTheLargestOfWhatIsNarrower(string name)
    {
        var space = ShippedSpaces.Library.OpenNamed(name).GetValueOrThrow();
        for (var i = 0; i < 12; i++)
        {
            var architecture = space.Sample(Seed.Derive(6, name, i));
            var narrower = NarrowerSpace.Of(space, architecture);
            var (plan, largest) = (space.Plan(architecture), narrower.LargestPlan);

            Assert.Equal((plan.Macs, plan.Parameters), (largest.Macs, largest.Parameters));
            Assert.True(narrower.ArchitectureCount > 1);
            Assert.All(Enumerable.Range(0, 5), j => Assert.InRange(narrower.Plan(narrower.Sample(Seed.Derive(7, name, j))).Macs, 1,
                plan.Macs));
        }
    }

    [Fact]
    public void Of_NetworkOfEqualBlocks_HasFewerBlocksChannelsAndHeads()
    {
        var space = SpaceReader.Read("""
            name: tokens
            input: {channels: 1, resolution: 12}
            classes: 4
            stages:
              - {block: transformer, channels: 24, stride: 3, depth: 3, heads: 3, headSize: 8, mlp: 2, positions: learned}
            """u8, BlockCatalog.Shipped).GetValueOrThrow();

        var narrower = NarrowerSpace.Of(space, space.Largest());

        Assert.Equal("tokens-narrower", narrower.Name);
        var stage = Assert.Single(narrower.Definition.Stages);
        Assert.Equal<int>([1, 2, 3], stage.Depth);
        Assert.Equal<double>([1, 2, 3], stage.Values.Entries.Single(e => e.Key.Name == "heads").Values);
        Assert.Equal<double>([0.5, 1, 1.5, 2], stage.Values.Entries.Single(e => e.Key.Name == "mlp").Values);
        Assert.Equal<double>([8], stage.Values.Entries.Single(e => e.Key.Name == "headSize").Values);
    }
}
