using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Operators;
using NasService.Core.Spaces;
using NasService.Core.Tasks;

namespace NasService.Core.Tests.Blocks;

/// <summary>Spaces of super-resolution: counts by hand, what networks are made of, and what may not be asked.</summary>
public sealed class ResolutionBlockTests
{
    private const string Document = """
        name: pictures
        task: super-resolution
        input: {patch: 10}
        stages:
          - {block: lift, channels: 16, width: [0.5, 1], kernel: 3}
          - {block: edge, channels: 16, depth: [1, 2], operation: [conv1, group3, conv5, growth3], shortcut: [identity, conv1]}
        head: {channels: 0, upscale: 2}
        quantization: {bits: [8, 32]}
        """;

    /// <summary>Operation to weights and biases of it at 16 channels.</summary>
    [Theory]
    [InlineData(0, (16 * 16) + 16)]
    [InlineData(1, (9 * 16 * 8) + 16)]
    [InlineData(2, (25 * 16 * 16) + 16)]
    [InlineData(3, (9 * 16 * 32 * 2) + 32 + 16)]
    public void Plan_OfAnOperation_HasTheParametersByHand(int operation, int parameters)
    {
        var space = Space(Document);

        // Width 1, one edge, identity beside it; norm: factors, scales and shifts, the deviation's two numbers, the lift and the tail.
        var plan = space.Plan(Genes(space, ("stage1.width", 1), ("stage2.block1.operation", operation)));

        Assert.Equal(parameters + (3 * 16) + 2 + ((27 * 16) + 16) + ((9 * 16 * 12) + 12), plan.Parameters);
        Assert.Equal((3, 20, 20), (plan.Outputs[0].Spec.Shape[0], plan.Outputs[0].Spec.Shape[1], plan.Outputs[0].Spec.Shape[2]));
    }

    /// <summary>Multiply-accumulates in fp32 are 32 x 32 bit operations each, in int8 8 x 8; the bicubic enlargement is in fp32.</summary>
    [Fact]
    public void BitOps_OfAMixedPolicy_AreThoseByHand()
    {
        var space = Space(Document);
        var plan = space.Plan(Genes(space, ("stage1.width", 1), ("stage1.block1.bits", 0), ("stage2.block1.bits", 0)));
        const long Places = 100, Lift = 27 * 16, Edge = 16 * 16, Norm = 16, Tail = 9 * 16 * 12, Bicubic = 16 * 12;

        Assert.Equal(Places * ((64 * (Lift + Edge)) + (1024 * (Norm + Tail + Bicubic))), plan.BitOps);
        Assert.Equal(plan.Macs * 1024, space.Plan(space.WithBits(space.Smallest(), 32)).BitOps * plan.Macs / space.Plan(space.WithBits(space.Smallest(), 32)).Macs);
    }

    [Fact]
    public void Plan_Inputs_HaveBothSidesOpenAndOutputsToo()
    {
        var plan = Space(Document).LargestPlan;

        Assert.Equal([("H", 10), ("W", 10)], plan.Inputs[0].FreeLengths);
        Assert.Equal([null, "H_out", "W_out"], Enumerable.Range(0, 3).Select(plan.Outputs[0].Spec.FreeName));
    }

    [Fact]
    public void Bicubic_WeightsOfEveryPhase_AddUpToOneAndMirror()
    {
        foreach (var factor in new[] { 2, 3, 4 })
        {
            var weights = new Bicubic(factor).Weights().Chunk(Bicubic.Kernel).ToArray();
            Assert.All(weights, w => Assert.Equal(1, w.Sum(), 12));
            Assert.All(weights.Zip(weights.Reverse()), p => Assert.All(p.First.Zip(p.Second.Reverse()), w => Assert.Equal(w.First, w.Second, 12)));
        }
    }

    /// <summary>Keys' cubic a quarter of a pixel off: -9, 111, 29 and -3 of 128.</summary>
    [Fact]
    public void Bicubic_OfTwo_HasTheKnownWeights()
        => Assert.All(new Bicubic(2).Weights()[..5].Zip([-3.0 / 128, 29.0 / 128, 111.0 / 128, -9.0 / 128, 0]), w => Assert.Equal(w.Second, w.First, 12));

    [Theory]
    [InlineData("block: lift, channels: 16, width: [0.5, 1], kernel: 3", "block: conv, channels: 16", "stem", "required key is missing")]
    [InlineData("block: edge, channels: 16", "block: edge, channels: 8", "stages[1].channels", "keeps the channels")]
    [InlineData("block: edge, channels: 16", "block: edge, channels: 16, stride: 2", "stages[1].stride", "keeps every pixel")]
    [InlineData("operation: [conv1, group3, conv5, growth3]", "operation: [conv7]", "stages[1].operation", "Not one of the names")]
    [InlineData("upscale: 2", "upscale: 5", "head.upscale", "")]
    [InlineData("upscale: 2", "upscale: 1", "head.upscale", "keep its size")]
    [InlineData(", upscale: 2", "", "head.upscale", "asks for a larger picture")]
    [InlineData("upscale: 2", "residual: none", "head.residual", "Only a picture that is enlarged")]
    [InlineData("channels: 0, upscale", "channels: 32, upscale", "head.channels", "one convolution and nothing else")]
    [InlineData("name: pictures", "name: pictures\nstem: {channels: 16}", "stem", "without")]
    [InlineData("patch: 10", "patch: 4", "input.patch", "Too small")]
    [InlineData("task: super-resolution", "classes: 4", "input.patch", "Unknown")]
    public void Read_WrongSpaces_SaysWhereAndWhy(string from, string to, string path, string why)
    {
        var errors = SpaceReader.Read(Encoding.UTF8.GetBytes(Document.Replace(from, to, StringComparison.Ordinal)), BlockCatalog.Shipped).Errors;

        Assert.True(errors.Any(e => e.Path == path && e.Message.Contains(why, StringComparison.OrdinalIgnoreCase)), string.Join('\n', errors));
    }

    [Fact]
    public void Write_ItsDocument_ReadsAsTheSameSpace()
        => Assert.Equal(Space(Document).Hash, SpaceJson.Read(SpaceJson.Write(Space(Document).Definition), BlockCatalog.Shipped).GetValueOrThrow().Hash);

    [Fact]
    public void MinMacs_OfAnyArchitecture_IsTheLeast()
    {
        var (space, random) = (Space(Document), new Random(1));
        var least = NasService.Core.Jobs.ConstraintCheck.MinMacs(space);

        Assert.Equal(space.Plan(space.Smallest()).Macs, least);
        Assert.All(Enumerable.Range(0, 50), _ => Assert.True(space.Plan(space.Sample(random)).Macs >= least));
    }

    [Fact]
    public void PictureTarget_Read_IsWhatWasPacked()
    {
        var row = PictureTarget.Of(2, 1, 2, [1, 2, 3, 4, 5, 6]);

        Assert.Equal([2, 1, 2, 1, 4, 2, 5, 3, 6], row);
        Assert.Equal((2, 1, 2), PictureTarget.Read(row));
        Assert.Throws<ArgumentException>(() => PictureTarget.Read(row.AsSpan()[..^1]));
    }

    /// <summary>The smallest network but for some choices.</summary>
    private static int[] Genes(SearchSpace space, params (string Name, int Choice)[] choices)
    {
        var genes = space.Smallest().Genes.ToArray();
        for (var i = 0; i < genes.Length; i++)
        {
            // Bits in fp32 unless asked for.
            genes[i] = space.Genes.Dimensions[i].Name.EndsWith(".bits", StringComparison.Ordinal) ? 1 : genes[i];
        }

        foreach (var (name, choice) in choices)
        {
            genes[space.Genes.Dimensions.ToList().FindIndex(d => d.Name == name)] = choice;
        }

        return genes;
    }

    private static SearchSpace Space(string document) => SpaceReader.Read(Encoding.UTF8.GetBytes(document), BlockCatalog.Shipped).GetValueOrThrow();
}
