using NasService.Core.Operators;
using NasService.Core.Networks;
using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Spaces;
using NasService.Core.Tests.Spaces;

namespace NasService.Core.Tests.Blocks;

/// <summary>Counts against numbers that others published, and against a formula written down apart from the planner.</summary>
public sealed class PublishedCountTests
{
    private const string MobileNetV2 = """
        name: mobilenet-v2
        input: {channels: 3, resolution: 224}
        classes: 1000
        stem: {kernel: 3, stride: 2, channels: 32, activation: relu6}
        defaults: {block: mbconv, kernel: 3, expand: 6, activation: relu6}
        stages:
          - {channels: 16, stride: 1, depth: 1, expand: 1}
          - {channels: 24, stride: 2, depth: 2}
          - {channels: 32, stride: 2, depth: 3}
          - {channels: 64, stride: 2, depth: 4}
          - {channels: 96, stride: 1, depth: 3}
          - {channels: 160, stride: 2, depth: 3}
          - {channels: 320, stride: 1, depth: 1}
        head: {channels: 1280, activation: relu6}
        """;

    [Fact]
    public void Plan_MobileNetV2_HasThePublishedParametersAndMacs()
    {
        var plan = SpaceReader.Read(Encoding.UTF8.GetBytes(MobileNetV2), BlockCatalog.Shipped).GetValueOrThrow().LargestPlan;

        // torchvision's mobilenet_v2: 3,504,872 parameters, 0.301 GMACs (Sandler et al. 2018, table 4: 3.4 M and 300 M).
        Assert.Equal(3_504_872, plan.Parameters);
        Assert.Equal(300_774_272, plan.Macs);
    }

    [Fact]
    public void Plan_MobileNetV3LargeBlock_HasThePublishedParameters()
    {
        // torchvision's mobilenet_v3_large, features[5]: 40 -> 40, 5x5, expansion 120, squeeze-and-excitation of 32, 28 x 28.
        var kind = new MbConvBlock();
        var values = StageValues.Of(kind).With(ConvolutionKeys.Kernel, 5).With(ConvolutionKeys.Expand, 3).With(ConvolutionKeys.SqueezeExcite, 1);
        var block = kind.Plan(new BlockRequest("b", new Value("input", TensorShape.Map(40, 28)), 40, 1,
            new BlockChoices(kind.Keys, values.Combinations(kind.Keys).Single()), _ => 32));

        Assert.Equal(20_992, block.Parameters);
        Assert.Equal((28 * 28L * ((40 * 120) + (120 * 25) + (120 * 40))) + (2 * 120 * 32), block.Macs);
        Assert.Equal(["ConvUnit", "ConvUnit", "Gate", "ConvUnit", "Add"], block.Nodes.Select(n => n.Op.GetType().Name));
        Assert.True(block.HasResidual);
    }

    [Fact]
    public void Plan_CornersOfFashionMbConv_HaveTheNumbersCountedByHand()
    {
        // Smallest, map by map: stem 14 x 14; 16 -> 32 -> 24 at 14; 24 -> 48 -> 48 to 7; 48 -> 96 -> 96 to 4; head 128 at 4; 10 classes.
        const long smallest = (196 * 9 * 16)
            + (196 * 16 * 32) + (196 * 32 * 9) + (196 * 32 * 24)
            + (196 * 24 * 48) + (49 * 48 * 9) + (49 * 48 * 48)
            + (49 * 48 * 96) + (16 * 96 * 9) + (16 * 96 * 96)
            + (16 * 96 * 128) + 1280;

        Assert.Equal(1_280_368, smallest);
        Assert.Equal(smallest, ShippedSpaces.FashionMbConv.Plan(ShippedSpaces.FashionMbConv.Smallest()).Macs);
    }

    [Fact]
    public void Plan_RandomFashionMbConv_HasTheMacsOfThePrototypesFormula()
    {
        var space = ShippedSpaces.FashionMbConv;
        var random = new Random(11);
        for (var i = 0; i < 300; i++)
        {
            var architecture = space.Sample(random);

            Assert.Equal(MacsOf(architecture), space.Plan(architecture).Macs);
        }
    }

    [Fact]
    public void Bytes_OfTheSmallestInInt8_AreThoseCountedByHand()
    {
        // Blocks: a byte a weight, scale and bias of 4 bytes each per output channel. Stem, head and classifier: 4 bytes a weight and bias.
        const long weights = (16 * 32) + (32 * 9) + (32 * 24) + (24 * 48) + (48 * 9) + (48 * 48) + (48 * 96) + (96 * 9) + (96 * 96);
        const long outputs = 32 + 32 + 24 + 48 + 48 + 48 + 96 + 96 + 96;
        const long fp32 = 4 * ((9 * 16) + 16 + (96 * 128) + 128 + (128 * 10) + 10);

        Assert.Equal(weights + (8 * outputs) + fp32, ShippedSpaces.FashionMbConv.Plan(ShippedSpaces.FashionMbConv.Smallest(bits: 8)).Bytes);
    }

    // The formula of the PyTorch prototype, over the names and values of an architecture alone.
    private static long MacsOf(Architecture architecture)
    {
        long side = 14;
        var total = side * side * 9 * 16;
        var input = 16;
        (int Channels, int Stride)[] stages = [(24, 1), (48, 2), (96, 2)];
        for (var s = 0; s < stages.Length; s++)
        {
            for (var j = 1; j <= architecture.Choices[$"stage{s + 1}.depth"]; j++)
            {
                var kernel = (long)architecture.Choices[$"stage{s + 1}.block{j}.kernel"];
                var middle = input * (long)architecture.Choices[$"stage{s + 1}.block{j}.expand"];
                total += side * side * input * middle;
                side = j == 1 && stages[s].Stride == 2 ? (side + 1) / 2 : side;
                total += side * side * middle * ((kernel * kernel) + stages[s].Channels);
                input = stages[s].Channels;
            }
        }

        return total + (side * side * input * 128) + 1280;
    }
}
