using System.Collections.Immutable;
using NasService.Core.Blocks;
using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Core.Spaces;

/// <summary>Turns a genotype into the concrete network.</summary>
internal sealed class NetworkPlanner(SpaceDefinition definition, BlockCatalog blocks, SpaceLayout layout)
{
    private const string PooledName = "pool.norm";

    /// <summary>Of the convolution whose output a picture is added to.</summary>
    private const double SmallStart = 0.1;

    public NetworkPlan Plan(ReadOnlySpan<int> genes)
    {
        var extent = Pick(genes, layout.Extent, definition.Input.Extents[0]);
        var result = ImmutableArray.CreateBuilder<BlockPlan>();
        var value = Source(extent);
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

        var mask = Mask(extent);
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
                value = result[^1].Output;
                earlier = earlier.Add(value);
            }

            before = earlier.RemoveAt(0);
        }

        var products = definition.Quantization?.Products[0] ?? NumberFormats.Fp32;
        result.AddRange(PlanTail(value, Pick(genes, layout.Classifier, products.Code), mask));
        var output = result[^1].Output;
        var plan = new NetworkPlan(definition.Input.At(extent), result.ToImmutable(),
            [new NetworkOutput(OutputSpec(output.Shape), output.Name)])
        {
            Training = definition.Task.GivesEmbeddings ? [PlanClasses(output)] : [],
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
            yield return StemConv(stem, "stem", Source(extent), output, stem.Stride, hasMaxPool: stem.HasMaxPool);
            yield break;
        }

        var inner = stem.InnerChannelsAt(innerWidth);
        var last = StemConv(stem, "stem1", Source(extent), inner, stem.Stride);
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

    /// <summary>The network's first input.</summary>
    public Value Source(int extent) => definition.Input.At(extent)[0] is var spec ? new Value(spec.Name, spec.Shape) : default;

    /// <summary>The input that says which tokens are there; null: all are.</summary>
    public Value? Mask(int extent)
        => definition.Input.Mask is { } name && definition.Input.At(extent).First(i => i.Name == name) is var spec ? new Value(spec.Name, spec.Shape) : null;

    /// <summary>Words as tokens, normalised.</summary>
    /// <param name="extent">Of the input.</param>
    /// <param name="channels">Of the first stage.</param>
    /// <param name="bits">Of the words' rows.</param>
    public BlockPlan PlanEmbedding(int extent, int channels, int bits)
    {
        const string Name = "embedding";
        var (tables, inputs) = (definition.Input.Words!, definition.Input.At(extent));
        var b = new PlanBuilder(Name, Name, Source(extent));
        var op = WordEmbedding.Of($"{Name}.sum", tables.Words, tables.Segments, extent, channels, definition.Embedding!.IsFrozen, bits);
        var others = inputs.Where(i => i.Name != inputs[0].Name && i.Name != definition.Input.Mask).Select(i => new Value(i.Name, i.Shape));
        var sum = b.Add($"{Name}.sum", op, [b.Input, .. others]);
        b.Add($"{Name}.norm", LayerNorm.Of($"{Name}.norm", channels, LayerNorm.TextEpsilon), sum);
        return b.Build();
    }

    /// <summary>What follows the last stage's last block: the head's convolution if any, the pooled features' if any, and the
    /// classifier, or statistics and embedding.</summary>
    /// <param name="input">What the last stage's last block makes.</param>
    /// <param name="format">Code of the classifier's number format.</param>
    /// <param name="mask">Which tokens are there; null: all.</param>
    public IEnumerable<BlockPlan> PlanTail(Value input, int format, Value? mask = null)
    {
        var head = definition.Head;
        if (head.Upscale > 0)
        {
            yield return PlanPicture(input, head);
            yield break;
        }

        if (head.HasLayerNorm)
        {
            var b = new PlanBuilder("norm", "norm", input);
            var tokens = b.InputTokens();
            input = b.Add("norm.norm", LayerNorm.Of("norm.norm", tokens.Shape.Channels), tokens);
            yield return b.Build();
        }

        if (head.Channels > 0)
        {
            var b = PlanBuilder.OfMap("head", "conv", input);
            input = b.Conv(new LayerPlan("head.conv", input.Shape.Channels, head.Channels, 1, 1, 1, input.Shape.Side, head.Activation, true,
                head.Bits), b.Input);
            yield return b.Build();
        }

        if (head.Features > 0)
        {
            var b = PlanBuilder.OfMap("features", "conv", input);
            var conv = new LayerPlan("features.conv", input.Shape.Channels, head.Features, 1, 1, 1, 1, head.Activation, false)
            {
                HasBias = false,
            };
            input = b.Add(conv.Name, new ConvUnit(conv) { HasInt8 = false }, b.Add($"{conv.Name}.pool", new GlobalPool(), b.Input));
            yield return b.Build();
        }

        if (head.StatisticsAttention > 0)
        {
            yield return PlanStatistics(input, head.StatisticsAttention);
            input = new Value(PooledName, TensorShape.Map(2 * input.Shape.Channels, 1));
        }

        if (head.Embedding > 0)
        {
            yield return PlanEmbedding(input, head.Embedding);
            yield break;
        }

        var classifier = new PlanBuilder("classifier", "linear", input);
        var linear = new LayerPlan("classifier.linear", input.Shape.Channels, definition.Classes, 1, 1, 1, 1, Activation.None, false,
            format);
        var pooled = mask is { } present && !head.ReadsClassToken ? classifier.Add($"{linear.Name}.pool", new TokenMean(), input, present)
            : classifier.Add($"{linear.Name}.pool", head.ReadsClassToken ? new FirstToken() : new GlobalPool(), input);
        var vector = pooled.Shape.Rank > 1 ? classifier.Add($"{linear.Name}.flat", new Flatten(), pooled) : pooled;
        classifier.Add(linear.Name, new Linear(linear), vector);
        yield return classifier.Build();
    }

    private TensorSpec OutputSpec(TensorShape shape)
    {
        var spec = new TensorSpec(definition.Task.OutputName, shape);
        return definition.Task.GivesPictures ? spec with { FreeRows = $"{AxisSymbols.Height}_out", FreeAxis = $"{AxisSymbols.Width}_out" } : spec;
    }

    /// <summary>A convolution to the pixels of the larger picture, what the network reads enlarged added to it, and the pixels put in their places.</summary>
    private BlockPlan PlanPicture(Value input, HeadSpec head)
    {
        const int Kernel = 3;
        var b = new PlanBuilder("upscale", "upscale", input);
        var (side, source) = (input.Shape.Side, Source(input.Shape.Side));
        var channels = source.Shape.Channels * head.Upscale * head.Upscale;
        var layer = new LayerPlan("upscale.conv", input.Shape.Channels, channels, Kernel, 1, 1, side, Activation.None, false, head.Bits);
        var x = b.Add(layer.Name, new ConvUnit(layer) { InitialFactor = head.AddsBicubic ? SmallStart : 1 }, input);
        if (head.AddsBicubic)
        {
            var enlarged = b.Add("upscale.bicubic", Bicubic.Of(head.Upscale, source.Shape), source);
            x = b.Add("upscale.sum", new Add { KeepsFp32 = true, MayDrop = false }, x, enlarged);
        }

        b.Add("upscale.pixels", new PixelShuffle(head.Upscale), x);
        return b.Build();
    }

    /// <summary>Attention (a 1x1 convolution, a tangent, another one), the statistics that it weighs, and BN of them (EfficientTDNN).</summary>
    private static BlockPlan PlanStatistics(Value input, int attention)
    {
        var b = new PlanBuilder("pool", "statistics", input);
        var plain = LayerPlan.OverTime("pool.attend", input.Shape, attention, 1, Activation.Tanh) with { HasBatchNorm = false, HasBias = false };
        var x = b.Add(plain.Name, new ConvUnit(plain) { HasInt8 = false }, input);
        plain = LayerPlan.OverTime("pool.score", x.Shape, input.Shape.Channels, 1, Activation.None) with { HasBatchNorm = false, HasBias = false };
        x = b.Add(plain.Name, new ConvUnit(plain) { HasInt8 = false }, x);
        x = b.Add("pool.statistics", new StatisticsPool(), input, x);
        var channels = x.Shape.Channels;
        b.Add(PooledName, new ConvUnit(new LayerPlan(PooledName, channels, channels, 1, 1, channels, 1, Activation.None, true)) { HasInt8 = false }, x);
        return b.Build();
    }

    /// <summary>The embedding, by a product with BN behind it: a 1x1 convolution of what is pooled.</summary>
    private static BlockPlan PlanEmbedding(Value input, int size)
    {
        var b = new PlanBuilder("embedding", "linear", input);
        var pooled = input.Shape is { Rank: 3, Places: 1 } ? input : b.Add("embedding.pool", new GlobalPool(), b.InputMap());
        var layer = new LayerPlan("embedding.linear", pooled.Shape.Channels, size, 1, 1, 1, 1, Activation.None, true);
        b.Add("embedding.flat", new Flatten(), b.Add(layer.Name, new ConvUnit(layer) { HasInt8 = false }, pooled));
        return b.Build();
    }

    private BlockPlan PlanClasses(Value embedding)
    {
        var b = new PlanBuilder("classes", "cosines", embedding);
        b.Add("classes.cosines", Cosines.Of("classes.cosines", embedding.Shape.Channels, definition.Classes), embedding);
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
