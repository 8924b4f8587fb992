using System.Collections.Immutable;
using NasService.Core.Blocks;
using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Core.Spaces;

/// <summary>Turns a genotype into the concrete network.</summary>
internal sealed class NetworkPlanner(SpaceDefinition definition, BlockCatalog blocks, SpaceLayout layout)
{
    /// <summary>What follows the stages.</summary>
    public NetworkTail Tail { get; } = new(definition);

    public NetworkPlan Plan(ReadOnlySpan<int> genes)
    {
        var extent = Pick(genes, layout.Extent, definition.Input.Extents[0]);
        var result = ImmutableArray.CreateBuilder<BlockPlan>();
        var value = definition.Input.Source(extent);
        if (definition.Stem is { } stem)
        {
            var chosen = layout.Stem;
            result.AddRange(PlanStem(
                extent, Pick(genes, chosen.Depth, stem.Depth[0]), Pick(genes, chosen.InnerWidth, stem.Width[0]),
                    Pick(genes, chosen.Width, stem.Width[0])));
            value = result[^1].Output;
        }

        if (definition.Embedding is { } embedding)
        {
            var first = definition.Stages[0];
            result.Add(PlanEmbedding(extent, first.ChannelsAt(Pick(genes, layout.Stages[0].Width, first.Width[0])), Pick(genes, layout.Embedding, embedding.Bits[0])));
            value = result[^1].Output;
        }

        var mask = definition.Input.Present(extent);
        ImmutableArray<Value> before = [];
        for (var s = 0; s < definition.Stages.Length; s++)
        {
            var spec = definition.Stages[s];
            var stage = layout.Stages[s];
            var block = blocks.Get(spec.Block);
            var depth = Pick(genes, stage.Depth, spec.Depth[0]);
            var channels = spec.ChannelsAt(Pick(genes, stage.Width, spec.Width[0]));
            var earlier = ImmutableArray.Create(value);
            for (var j = 0; j < depth; j++)
            {
                var request = Request(genes, spec, channels, stage.Blocks[j], value, j) with { Earlier = earlier, StageBefore = before, Mask = mask };
                result.Add(WithModes(genes, stage.Blocks[j], block.Plan(request)));
                (value, mask) = (result[^1].Output, result[^1].Mask ?? mask);
                earlier = earlier.Add(value);
            }

            before = earlier.RemoveAt(0);
        }

        var products = definition.Quantization?.Products[0] ?? NumberFormats.Fp32;
        result.AddRange(Tail.Plan(value, Pick(genes, layout.Classifier, products.Code), mask));
        var output = result[^1].Output;
        var plan = new NetworkPlan(definition.Input.At(extent), result.ToImmutable(),
            [new NetworkOutput(Tail.Output(output.Shape), output.Name)])
        {
            Training = definition.Task.GivesEmbeddings ? [Tail.Classes(output)] : [],
        };
        return definition.NormEpsilon == LayerPlan.DefaultNormEpsilon
            ? plan
            : plan.WithLayers(l => l.HasBatchNorm ? l with { NormEpsilon = definition.NormEpsilon } : l);
    }

    /// <summary>One block named <c>stem</c>, or blocks <c>stem1</c>, <c>stem2</c> (the residual one, where there are three) and
    /// <c>stem3</c>.</summary>
    /// <param name="extent">Of the input.</param>
    /// <param name="depth">Convolutions: 1 to 3.</param>
    /// <param name="innerWidth">Multiplier of the half-width convolutions.</param>
    /// <param name="width">Multiplier of the last one.</param>
    public IEnumerable<BlockPlan> PlanStem(int extent, int depth, double innerWidth, double width)
    {
        var stem = definition.Stem ?? throw new InvalidOperationException("Expected a space with a stem.");
        var output = stem.ChannelsAt(width);
        if (depth == 1)
        {
            yield return StemConv(stem, "stem", definition.Input.Source(extent), output, stem.Stride, hasMaxPool: stem.HasMaxPool);
            yield break;
        }

        var inner = stem.InnerChannelsAt(innerWidth);
        var last = StemConv(stem, "stem1", definition.Input.Source(extent), inner, stem.Stride);
        yield return last;
        if (depth == 3)
        {
            last = StemConv(stem, "stem2", last.Output, inner, 1, isResidual: true);
            yield return last;
        }

        yield return StemConv(stem, "stem3", last.Output, output, 1, hasMaxPool: stem.HasMaxPool);
    }

    private static BlockPlan StemConv(StemSpec stem, string name, Value input, int channels, int stride, bool isResidual = false,
        bool hasMaxPool = false)
    {
        var b = new PlanBuilder(name, "conv", input);
        var x = b.Conv(new LayerPlan($"{name}.conv", input.Shape[0], channels, stem.Kernel, stride, 1, input.Shape[1], stem.Activation,
            true, stem.Bits), input);
        x = isResidual ? b.Sum(x, input) : x;
        if (hasMaxPool)
        {
            b.Add($"{name}.pool", new MaxPool(), x);
        }

        return b.Build();
    }

    /// <summary>Words as tokens, normalised.</summary>
    /// <param name="extent">Of the input.</param>
    /// <param name="channels">Of the first stage.</param>
    /// <param name="bits">Of the words' rows.</param>
    public BlockPlan PlanEmbedding(int extent, int channels, int bits)
    {
        const string Name = "embedding";
        var (tables, inputs) = (definition.Input.Words!, definition.Input.At(extent));
        var b = new PlanBuilder(Name, Name, definition.Input.Source(extent));
        var op = WordEmbedding.Of($"{Name}.sum", tables.Words, tables.Segments, extent, channels, definition.Embedding!.IsFrozen, bits);
        var others = inputs.Where(i => i.Name != inputs[0].Name && i.Name != definition.Input.Mask).Select(i => new Value(i.Name, i.Shape));
        var sum = b.Add($"{Name}.sum", op, [b.Input, .. others]);
        b.Add($"{Name}.norm", LayerNorm.Of($"{Name}.norm", channels, LayerNorm.TextEpsilon), sum);
        return b.Build();
    }

    private BlockRequest Request(ReadOnlySpan<int> genes, StageSpec spec, int channels, SpaceLayout.Block block, Value input,
        int index)
    {
        var kind = blocks.Get(spec.Block);
        var choices = new double[block.Keys.Length];
        for (var k = 0; k < choices.Length; k++)
        {
            choices[k] = Pick(genes, block.Keys[k], spec.Values.Entries[k].Values[0]);
        }

        var fixedBits = definition.Quantization?.Bits[0] ?? 32;
        var bits = block.Bits.ToDictionary(b => b.Key, _ => fixedBits, StringComparer.Ordinal);
        foreach (var (layer, index2) in block.Bits)
        {
            if (index2 >= 0)
            {
                bits[layer] = (int)layout.Dimensions[index2].Choices[genes[index2]];
            }
        }

        if (definition.Quantization is { HasDynamicRanges: true })
        {
            foreach (var layer in bits.Keys.Where(l => bits[l] == NumberFormats.Int8.Code).ToArray())
            {
                bits[layer] = NumberFormats.Int8Dynamic.Code;
            }
        }

        return new BlockRequest(
            block.Name, input, channels, index == 0 ? spec.Stride : 1, new BlockChoices(kind.Keys, choices),
                layer => bits.GetValueOrDefault(layer, 32))
        {
            Index = index,
            IsCausal = definition.Task.PredictsNext,
        };
    }

    // Blocks know nothing of how weights are written: it changes neither shapes nor counts.
    private BlockPlan WithModes(ReadOnlySpan<int> genes, SpaceLayout.Block block, BlockPlan plan)
    {
        var fallback = definition.Quantization?.Weights[0] ?? WeightMode.Symmetric;
        var asymmetric = new HashSet<string>(StringComparer.Ordinal);
        foreach (var layer in plan.Layers)
        {
            if (layer.Bits == 8 && block.Modes.TryGetValue(layer.Name[(plan.Name.Length + 1)..], out var gene)
                && (WeightMode)Pick(genes, gene, (int)fallback) == WeightMode.Asymmetric)
            {
                asymmetric.Add(layer.Name);
            }
        }

        return asymmetric.Count == 0 ? plan : plan.WithLayers(l => asymmetric.Contains(l.Name) ? l with { IsAsymmetric = true } : l);
    }

    private int Pick(ReadOnlySpan<int> genes, int dimension, int fallback)
        => (int)Pick(genes, dimension, (double)fallback);

    private double Pick(ReadOnlySpan<int> genes, int dimension, double fallback)
        => dimension < 0 ? fallback : layout.Dimensions[dimension].Choices[genes[dimension]];
}
