using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Spaces;

namespace NasService.Core.Tests.Blocks;

/// <summary>Spaces over frames in time: published counts, who reads whom, and what may not be asked.</summary>
public sealed class SpeechBlockTests
{
    private const string Document = """
        name: frames
        task: speaker-verification
        input: {bands: 16, frames: 24}
        classes: 6
        stages:
          - {block: time-conv, channels: 32, width: [0.5, 1], kernel: [1, 5]}
          - {block: se-res2, channels: 32, depth: [1, 2, 3], kernel: [1, 3], inner: [0.5, 1]}
          - {block: concat, channels: 48}
        head: {channels: 0, pool: statistics, attention: 16, embedding: 24}
        """;

    /// <summary>
    /// EfficientTDNN's range, 83 M to 1.93 G MACs and 0.44 to 7.55 M parameters at 80 bands and 300 frames. Exactly: what its code counts without BN's operations, and with 2 C for
    /// the factors before the pool's BN (C = 384 or 1536) in place of the embedding's 192 biases.
    /// </summary>
    [Fact]
    public void EfficientTdnn_SmallestAndLargest_HaveThePublishedCounts()
    {
        var space = SpaceReader.ReadFile(Path.Combine(Spaces.ShippedSpaces.Folder, "efficient-tdnn.yaml"), BlockCatalog.Shipped).GetValueOrThrow();
        var (smallest, largest) = (space.Plan(space.Smallest()), space.LargestPlan);

        Assert.Equal(443_968L - 192 + (2 * 384), smallest.Parameters);
        Assert.Equal(7_550_528L - 192 + (2 * 1536), largest.Parameters);
        Assert.Equal((83.0, 1.93), (Math.Round(smallest.Macs / 1e6, 1), Math.Round(largest.Macs / 1e9, 2)));
    }

    /// <summary>Its genotypes are 3^5 kernels, 5^6 widths and 3 depths; of a depth d, 3^(d + 1) 5^(d + 2) are different.</summary>
    [Fact]
    public void EfficientTdnn_Architectures_AreThoseOfItsChoices()
    {
        var space = SpaceReader.ReadFile(Path.Combine(Spaces.ShippedSpaces.Folder, "efficient-tdnn.yaml"), BlockCatalog.Shipped).GetValueOrThrow();

        Assert.Equal((int)((27 * 625) + (81 * 3125) + (243L * 15625)), (int)space.Size);
    }

    [Fact]
    public void Plan_Blocks_ReadTheSumOfAllBeforeAndAreAllPutTogether()
    {
        var plan = Space(Document).LargestPlan;
        Node Of(string name) => plan.Nodes.Single(n => n.Name == name);

        Assert.Equal<string>(["stage2.block1.excite", "stage1.block1.conv"], Of("stage2.block1").Inputs);
        Assert.Equal<string>(["stage1.block1.conv", "stage2.block1"], Of("stage2.block2.before").Inputs);
        Assert.Equal<string>(["stage2.block2.before", "stage2.block2"], Of("stage2.block3.before").Inputs);
        Assert.Equal<string>(["stage2.block3.excite", "stage2.block3.before"], Of("stage2.block3").Inputs);
        Assert.Equal<string>(["stage2.block1", "stage2.block2", "stage2.block3"], Of("stage3.block1.all").Inputs);
        Assert.Equal([2, 3, 4], Enumerable.Range(1, 3).Select(b => plan.Layers.Single(l => l.Name == $"stage2.block{b}.branch4").Dilation));
    }

    [Fact]
    public void Plan_OfAVerification_GivesTheEmbeddingAndTrainsOnClasses()
    {
        var plan = Space(Document).LargestPlan;

        Assert.Equal(("embedding", new TensorShape(24)), (plan.Outputs[0].Spec.Name, plan.Outputs[0].Spec.Shape));
        Assert.Equal("T", plan.Inputs[0].FreeAxis);
        Assert.Equal(6, Assert.IsType<Cosines>(Assert.Single(plan.Training).Nodes[0].Op).Layer.Out);
        Assert.DoesNotContain(plan.Layers, l => l.Name == "classes.cosines");
        Assert.Contains(plan.TrainedNodes, n => n.Name == plan.TrainedOutput);
    }

    [Fact]
    public void MinMacs_OfAnyArchitecture_IsTheLeast()
    {
        var space = Space(Document);
        var random = new Random(1);

        var least = NasService.Core.Jobs.ConstraintCheck.MinMacs(space);

        Assert.Equal(space.Plan(space.Smallest()).Macs, least);
        Assert.All(Enumerable.Range(0, 50), _ => Assert.True(space.Plan(space.Sample(random)).Macs >= least));
    }

    [Theory]
    [InlineData("block: time-conv, channels: 32, width: [0.5, 1], kernel: [1, 5]", "block: conv, channels: 32", "stem", "required key is missing")]
    [InlineData("block: time-conv, channels: 32, width: [0.5, 1], kernel: [1, 5]", "block: transformer, channels: 32, heads: 2", "stages[0].block", "any number of frames")]
    [InlineData("block: concat, channels: 48", "block: mbconv, channels: 48, expand: 2", "stages[2].block", "frames in time are none")]
    [InlineData("block: concat, channels: 48", "block: concat, channels: 48, depth: 2", "stages[2].depth", "put together once")]
    [InlineData("block: se-res2, channels: 32", "block: se-res2, channels: 24", "stages[1].channels", "which are more")]
    [InlineData("inner: [0.5, 1]", "inner: [0.5, 0.52]", "stages[1].inner", "Two ratios give the same block")]
    [InlineData("inner: [0.5, 1]", "expand: 2", "stages[1].expand", "has no inner width")]
    [InlineData("channels: 0, pool", "channels: 64, pool", "head.channels", "Frames are pooled")]
    [InlineData(", embedding: 24", "", "head.embedding", "asks for an embedding")]
    [InlineData("pool: statistics, attention", "pool: mean, attention", "head.attention", "Only statistics")]
    [InlineData("name: frames", "name: frames\nstem: {channels: 32}", "stem", "frames in time are none")]
    [InlineData("frames: 24", "frames: 4", "input.frames", "Too small")]
    [InlineData("bands: 16", "channels: 16", "input.bands", "required key is missing")]
    public void Read_WrongSpaces_SaysWhereAndWhy(string from, string to, string path, string why)
    {
        var errors = SpaceReader.Read(Encoding.UTF8.GetBytes(Document.Replace(from, to, StringComparison.Ordinal)), BlockCatalog.Shipped).Errors;

        Assert.Contains(errors, e => e.Path == path && e.Message.Contains(why, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_PicturesAndFrames_DoNotMix()
    {
        var errors = SpaceReader.Read(
            """
            name: pictures
            input: {channels: 3, resolution: 32}
            classes: 10
            stages:
              - {block: time-conv, channels: 32}
            head: {channels: 0, pool: statistics, embedding: 16}
            """u8, BlockCatalog.Shipped).Errors;

        Assert.Contains(errors, e => e.Path == "stages[0].block" && e.Message.Contains("frames in time", StringComparison.Ordinal));
        Assert.Contains(errors, e => e.Path == "head.embedding" && e.Message.Contains("asks for no embedding", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_ItsDocument_ReadsAsTheSameSpace()
        => Assert.Equal(Space(Document).Hash, SpaceJson.Read(SpaceJson.Write(Space(Document).Definition), BlockCatalog.Shipped).GetValueOrThrow().Hash);

    private static SearchSpace Space(string document) => SpaceReader.Read(Encoding.UTF8.GetBytes(document), BlockCatalog.Shipped).GetValueOrThrow();
}
