using System.Collections.Immutable;
using NasService.Core.Blocks;

namespace NasService.Core.Spaces;

/// <summary>Turns a genotype into the concrete network.</summary>
internal sealed class NetworkPlanner(SpaceDefinition definition, BlockCatalog blocks, SpaceLayout layout)
{
    public NetworkPlan Plan(ReadOnlySpan<int> genes)
    {
        var resolution = Pick(genes, layout.Resolution, definition.Resolution[0]);
        var result = ImmutableArray.CreateBuilder<BlockPlan>();
        var stem = layout.Stem;
        result.AddRange(PlanStem(
            resolution, Pick(genes, stem.Depth, definition.Stem.Depth[0]), Pick(genes, stem.InnerWidth, definition.Stem.Width[0]), Pick(genes, stem.Width, definition.Stem.Width[0])));
        for (var s = 0; s < definition.Stages.Length; s++)
        {
            var spec = definition.Stages[s];
            var stage = layout.Stages[s];
            var block = blocks.Get(spec.Block);
            var depth = Pick(genes, stage.Depth, spec.Depth[0]);
            var channels = spec.ChannelsAt(Pick(genes, stage.Width, spec.Width[0]));
            for (var j = 0; j < depth; j++)
            {
                result.Add(WithModes(genes, stage.Blocks[j], block.Plan(Request(genes, spec, channels, stage.Blocks[j], result[^1], j))));
            }
        }

        result.AddRange(PlanTail(result[^1]));
        return new NetworkPlan(resolution, definition.InputChannels, definition.Classes, WithEpsilon(result));
    }

    private ImmutableArray<BlockPlan> WithEpsilon(ImmutableArray<BlockPlan>.Builder planned) => definition.NormEpsilon == LayerPlan.DefaultNormEpsilon
        ? planned.ToImmutable()
        : [.. planned.Select(b => b with { Layers = [.. b.Layers.Select(l => l.HasBatchNorm ? l with { NormEpsilon = definition.NormEpsilon } : l)] })];

    /// <summary>One block named <c>stem</c>, or blocks <c>stem1</c>, <c>stem2</c> (the residual one, where there are three) and <c>stem3</c>.</summary>
    /// <param name="resolution">Side of the image.</param>
    /// <param name="depth">Convolutions: 1 to 3.</param>
    /// <param name="innerWidth">Multiplier of the half-width convolutions.</param>
    /// <param name="width">Multiplier of the last one.</param>
    public IEnumerable<BlockPlan> PlanStem(int resolution, int depth, double innerWidth, double width)
    {
        var stem = definition.Stem;
        BlockPlan Conv(string name, int input, int output, int stride, int size, bool isResidual = false)
            => new(name, "conv", [new LayerPlan($"{name}.conv", LayerRole.Main, input, output, stem.Kernel, stride, 1, size, stem.Activation, true, stem.Bits)], isResidual);

        var output = stem.ChannelsAt(width);
        if (depth == 1)
        {
            yield return Conv("stem", definition.InputChannels, output, stem.Stride, resolution) with { HasMaxPool = stem.HasMaxPool };
            yield break;
        }

        var inner = stem.InnerChannelsAt(innerWidth);
        var first = Conv("stem1", definition.InputChannels, inner, stem.Stride, resolution);
        yield return first;
        if (depth == 3)
        {
            yield return Conv("stem2", inner, inner, 1, first.OutSize, isResidual: true);
        }

        yield return Conv("stem3", inner, output, 1, first.OutSize) with { HasMaxPool = stem.HasMaxPool };
    }

    /// <summary>What follows the last stage's last block: the head's convolution if any, the pooled features' if any, and the classifier.</summary>
    public IEnumerable<BlockPlan> PlanTail(BlockPlan last)
    {
        var width = last.Out;
        if (definition.Head.Channels > 0)
        {
            width = definition.Head.Channels;
            var conv = new LayerPlan("head.conv", LayerRole.Main, last.Out, width, 1, 1, 1, last.OutSize, definition.Head.Activation, true, definition.Head.Bits);
            yield return new BlockPlan("head", "conv", [conv], false);
        }

        if (definition.Head.Features > 0)
        {
            var features = new LayerPlan("features.conv", LayerRole.Features, width, definition.Head.Features, 1, 1, 1, 1, definition.Head.Activation, false);
            width = definition.Head.Features;
            yield return new BlockPlan("features", "conv", [features], false);
        }

        var linear = new LayerPlan("classifier.linear", LayerRole.Classifier, width, definition.Classes, 1, 1, 1, 1, Activation.None, false);
        yield return new BlockPlan("classifier", "linear", [linear], false);
    }

    private BlockRequest Request(ReadOnlySpan<int> genes, StageSpec spec, int channels, SpaceLayout.Block block, BlockPlan previous, int index)
    {
        var kernel = Pick(genes, block.Kernel, spec.Kernel[0]);
        var expand = block.Expand < 0 ? spec.Expand.FirstOrDefault(1) : layout.Dimensions[block.Expand].Choices[genes[block.Expand]];
        var fixedBits = definition.Quantization?.Bits[0] ?? 32;
        var bits = block.Bits.ToDictionary(b => b.Key, _ => fixedBits, StringComparer.Ordinal);
        foreach (var (layer, index2) in block.Bits)
        {
            if (index2 >= 0)
            {
                bits[layer] = (int)layout.Dimensions[index2].Choices[genes[index2]];
            }
        }

        return new BlockRequest(
            block.Name, previous.Out, channels, previous.OutSize, index == 0 ? spec.Stride : 1, kernel, expand,
            spec.Activation, spec.SqueezeExcite, spec.Skip, layer => bits.GetValueOrDefault(layer, 32));
    }

    // Blocks know nothing of how weights are written: it changes neither shapes nor counts.
    private BlockPlan WithModes(ReadOnlySpan<int> genes, SpaceLayout.Block block, BlockPlan plan)
    {
        var fallback = definition.Quantization?.Weights[0] ?? WeightMode.Symmetric;
        var layers = plan.Layers.ToBuilder();
        for (var i = 0; i < layers.Count; i++)
        {
            var layer = layers[i].Name[(plan.Name.Length + 1)..];
            if (layers[i].Bits == 8 && block.Modes.TryGetValue(layer, out var gene) && (WeightMode)Pick(genes, gene, (int)fallback) == WeightMode.Asymmetric)
            {
                layers[i] = layers[i] with { IsAsymmetric = true };
            }
        }

        return plan with { Layers = layers.ToImmutable() };
    }

    private int Pick(ReadOnlySpan<int> genes, int dimension, int fallback)
        => (int)Pick(genes, dimension, (double)fallback);

    private double Pick(ReadOnlySpan<int> genes, int dimension, double fallback)
        => dimension < 0 ? fallback : layout.Dimensions[dimension].Choices[genes[dimension]];
}
