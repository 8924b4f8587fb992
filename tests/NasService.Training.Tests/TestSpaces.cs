using NasService.Core.Blocks;
using NasService.Core.Jobs;
using NasService.Core.Operators;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Training.Data;
using NasService.Training.Operators;
using NasService.Training.Supernets;
using TorchSharp;

using System.Collections.Immutable;

namespace NasService.Training.Tests;

/// <summary>Small spaces that use every feature of the language.</summary>
internal static class TestSpaces
{
    public static DataDefinition Data { get; } = new("synthetic", "", 120, true, 1);

    public static SupernetDefinition Settings { get; } = new("sandwich", 12, 16, 0.05, 0.1, 5e-5, 0.1, 1, 4, 5);

    public static DataSet OpenData(int seed = 0, int size = 12, int channels = 1) => DataSet.Open(new SyntheticSource(size: size, channels: channels), Data, seed);

    /// <summary>MBConv and conv stages, three kernels, elastic depth and width; ReLU.</summary>
    public static SearchSpace Plain() => Build(1, [12], Activation.Relu, false);

    /// <summary>The same with gates, h-swish, elastic resolution and three input channels.</summary>
    public static SearchSpace Gated() => Build(3, [8, 12], Activation.HSwish, true);

    /// <summary>Bottlenecks, a deep stem with a max pool, width multipliers, averaged shortcuts on odd maps; ReLU.</summary>
    public static SearchSpace Bottleneck(int bits = 0) => new(
        new SpaceDefinition(
            "bottleneck",
            "",
            new PictureInput(1, [20, 24]),
            4,
            new StemSpec(3, 2, 32, Activation.Relu) { Depth = [2, 3], Width = [0.5, 1], HasMaxPool = true },
            [
                new StageSpec("bottleneck", 32, 1, [1, 2], Values("bottleneck", [3], [0.25, 0.5], Activation.Relu)) { Width = [0.5, 0.75] },
                new StageSpec("bottleneck", 48, 2, [1, 2], Values("bottleneck", [1, 3], [0.25, 0.5], Activation.Relu)) { Width = [0.5, 1] },
            ],
            new HeadSpec(0, Activation.None),
            bits == 0 ? null : new QuantizationSpec(QuantizationGranularity.Layer, [8, 32])),
        BlockCatalog.Shipped);

    /// <summary>A small relative of Once-for-All's MobileNetV3: a first block that is not elastic, gates, pooled features without BN and bias.</summary>
    public static SearchSpace MobileNetV3(int bits = 0) => new(
        new SpaceDefinition(
            "mbv3",
            "",
            new PictureInput(1, [12]),
            4,
            new StemSpec(3, 1, 8, Activation.HSwish),
            [
                new StageSpec("mbconv", 8, 1, [1], Values("mbconv", [3], [1], Activation.Relu)),
                new StageSpec("mbconv", 16, 2, [1, 2], Values("mbconv", [3, 5], [2, 3], Activation.HSwish, true)),
            ],
            new HeadSpec(32, Activation.HSwish, 32, 40),
            bits == 0 ? null : new QuantizationSpec(QuantizationGranularity.Block, [8, 32])),
        BlockCatalog.Shipped);

    /// <summary>One of the above.</summary>
    public static SearchSpace Named(string name) => name switch
    {
        "plain" => Plain(),
        "gated" => Gated(),
        "mbv3" => MobileNetV3(),
        "bottleneck" => Bottleneck(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Expected a space of this class."),
    };

    /// <summary>Fresh weights with random BN parameters, biases and kernel matrices: the initial ones would hide an error.</summary>
    public static Supernet RandomSupernet(SearchSpace space, int seed = 5, OpCatalog? operators = null)
    {
        var supernet = new Supernet(space, seed, operators: operators);
        var random = new Random(seed);
        using var scope = torch.NewDisposeScope();
        using var noGrad = torch.no_grad();
        foreach (var parameter in supernet.Parameters.Where(p => !p.Decays))
        {
            var noise = Enumerable.Range(0, (int)parameter.Value.NumberOfElements).Select(_ => (float)((random.NextDouble() - 0.5) * 0.6)).ToArray();
            parameter.Value.add_(torch.tensor(noise, parameter.Value.shape));
        }

        return supernet;
    }

    private static StageValues Values(string block, ImmutableArray<double> kernel, ImmutableArray<double> expand, Activation activation, bool squeeze = false)
    {
        var values = StageValues.Of(BlockCatalog.Shipped.Get(block))
            .With(ConvolutionKeys.Kernel, kernel).With(ConvolutionKeys.Activation, activation.ToString().ToLowerInvariant()).With(ConvolutionKeys.SqueezeExcite, squeeze ? 1 : 0);
        return expand.IsEmpty ? values : values.With(ConvolutionKeys.Expand, expand);
    }

    private static SearchSpace Build(int channels, int[] resolutions, Activation activation, bool squeeze) => new(
        new SpaceDefinition(
            "test",
            "",
            new PictureInput(channels, [.. resolutions]),
            4,
            new StemSpec(3, 1, 8, activation),
            [
                new StageSpec("conv", 8, 1, [1], Values("conv", [1, 3], [], activation)),
                new StageSpec("mbconv", 16, 2, [1, 2], Values("mbconv", [3, 5, 7], [2, 3], activation, squeeze)),
                new StageSpec("mbconv", 16, 1, [1, 2], Values("mbconv", [3, 5], [2, 4], activation, squeeze)),
            ],
            new HeadSpec(24, activation),
            new QuantizationSpec(QuantizationGranularity.Block, [8, 32])),
        BlockCatalog.Shipped);
}
