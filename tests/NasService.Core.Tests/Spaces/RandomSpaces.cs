using System.Collections.Immutable;
using NasService.Core.Blocks;
using NasService.Core.Genes;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Spaces;
using NasService.Core.Tasks;

namespace NasService.Core.Tests.Spaces;

/// <summary>Small valid spaces of every shape, few enough genotypes to enumerate.</summary>
internal static class RandomSpaces
{
    public static BlockCatalog Blocks { get; } = new([.. BlockCatalog.Shipped.Names.Select(BlockCatalog.Shipped.Get), new ScopedBlock()]);

    public static SearchSpace Make(Random random, int maxGenotypes = 3000)
    {
        while (true)
        {
            var definition = Draw(random);
            if (SpaceRules.Check(definition, Blocks).Any())
            {
                continue;
            }

            var space = new SearchSpace(definition, Blocks);
            if (space.Genes.Dimensions.Aggregate(1.0, (p, d) => p * d.Choices.Length) <= maxGenotypes)
            {
                return space;
            }
        }
    }

    /// <summary>Every genotype, canonical or not.</summary>
    public static IEnumerable<int[]> Genotypes(GeneSpace genes)
    {
        IEnumerable<int[]> all = [[]];
        foreach (var dimension in genes.Dimensions)
        {
            all = all.SelectMany(g => Enumerable.Range(0, dimension.Choices.Length).Select(c => (int[])[.. g, c]));
        }

        return all;
    }

    /// <summary>Everything that tells one concrete network from another.</summary>
    public static string Describe(NetworkPlan plan) => string.Join('\n', plan.Blocks.Select(b => $"{b.Name} {b.Block} {string.Join(' ', b.Nodes.Select(n => $"{n.Name} {n.Op} {string.Join(' ', n.Inputs)} {n.Shape}"))}"));

    private static ImmutableArray<NumberFormat> Products(Random random)
        => [.. NumberFormats.All.Where(_ => random.Next(2) == 0).DefaultIfEmpty(NumberFormats.Int4).OrderBy(f => f.Code)];

    private static SpaceDefinition Draw(Random random)
    {
        var quantization = random.Next(4) switch
        {
            0 => null,
            1 => new QuantizationSpec(QuantizationGranularity.Layer, [8, 32]) { Weights = Modes(random) },
            2 => new QuantizationSpec(QuantizationGranularity.Block, [random.Next(2) == 0 ? 8 : 32]) { Weights = Modes(random) },
            _ => new QuantizationSpec(QuantizationGranularity.Block, [8, 32]) { Weights = Modes(random) },
        };
        if (random.Next(3) == 0)
        {
            quantization = quantization is null ? null : quantization with { Products = Products(random) };
        }

        var stages = Enumerable.Range(0, random.Next(1, 3)).Select(_ => DrawStage(random)).ToImmutableArray();
        return new SpaceDefinition(
            "random", $"drawn {random.Next()}", new PictureInput(random.Next(1, 4), Some(random, [8, 12, 17])), random.Next(2, 12),
            DrawStem(random), stages, new HeadSpec(8 * random.Next(0, 3), Activation.HSwish, 32, 8 * random.Next(0, 3)), quantization);
    }

    private static StemSpec DrawStem(Random random)
    {
        var isDeep = random.Next(3) == 0;
        return new StemSpec(random.Next(2) == 0 ? 1 : 3, random.Next(1, 3), 8 * random.Next(1, 4), Activation.Relu, random.Next(2) == 0 ? 8 : 32)
        {
            Depth = isDeep ? Some(random, [2, 3]) : [1],
            Width = isDeep || random.Next(4) == 0 ? Some(random, [0.5, 0.75, 1.0]) : [1],
            HasMaxPool = random.Next(4) == 0,
        };
    }

    private static ImmutableArray<WeightMode> Modes(Random random) => Some(random, [WeightMode.Symmetric, WeightMode.Asymmetric]);

    private static StageSpec DrawStage(Random random)
    {
        var block = random.Next(4) switch { 0 => "conv", 1 => "bottleneck", 2 => "scoped", _ => "mbconv" };
        ImmutableArray<double> expand = block switch
        {
            "conv" => [],
            "bottleneck" => Some(random, [0.25, 0.5, 1.0]),
            _ => Some(random, [1.0, 1.5, 2.0, 4.0]),
        };
        var (channels, stride, depth, kernel) = (8 * random.Next(1, 5), random.Next(1, 3), Some(random, [1, 2, 3]), Some(random, [1.0, 3, 5]));
        ImmutableArray<double> width = random.Next(3) == 0 ? Some(random, [0.5, 1.0, 2.0]) : [1];
        if (block == "scoped")
        {
            var scoped = StageValues.Of(Blocks.Get(block)).With(ScopedBlock.Kernel, kernel)
                .With(ScopedBlock.Shape, Some(random, [0.0, 1])).With(ScopedBlock.Rounds, Some(random, [1.0, 2]));
            return new StageSpec(block, channels, stride, depth, scoped) { Width = width };
        }

        var values = StageValues.Of(Blocks.Get(block)).With(ConvolutionKeys.Kernel, kernel)
            .With(ConvolutionKeys.Activation, ActivationNames.NameOf((Activation)random.Next(4)))
            .With(ConvolutionKeys.SqueezeExcite, block == "mbconv" && random.Next(2) == 0 ? 1 : 0)
            .With(ConvolutionKeys.Skip, random.Next(2) == 0 ? 1 : 0);
        return new StageSpec(block, channels, stride, depth, expand.IsEmpty ? values : values.With(ConvolutionKeys.Expand, expand)) { Width = width };
    }

    // A non-empty subset, small ones more often.
    private static ImmutableArray<T> Some<T>(Random random, T[] values)
    {
        var picked = values.Where(_ => random.Next(3) == 0).ToImmutableArray();
        return picked.IsEmpty ? [values[random.Next(values.Length)]] : picked;
    }
}
