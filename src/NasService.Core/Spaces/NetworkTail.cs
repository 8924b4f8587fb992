using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Core.Spaces;

/// <summary>What a network has behind its stages: a classifier, an embedding, or a larger picture.</summary>
internal sealed class NetworkTail(SpaceDefinition definition)
{
    private const string PooledName = "pool.norm";

    /// <summary>Of the convolution whose output a picture is added to.</summary>
    private const double SmallStart = 0.1;

    /// <summary>What follows the last stage's last block: the head's convolution if any, the pooled features' if any, and the
    /// classifier, or statistics and embedding.</summary>
    /// <param name="input">What the last stage's last block makes.</param>
    /// <param name="format">Code of the classifier's number format.</param>
    /// <param name="mask">Which tokens are there; null: all.</param>
    public IEnumerable<BlockPlan> Plan(Value input, int format, Value? mask = null)
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
            yield return PlanVector(input, head.Embedding);
            yield break;
        }

        var classifier = new PlanBuilder("classifier", "linear", input);
        if (definition.Task.PredictsNext)
        {
            var product = LayerPlan.Product("classifier.linear", input.Shape.Channels, definition.Classes, input.Shape.Places,
                bits: format);
            classifier.Add(product.Name, new Linear(product), input);
            yield return classifier.Build();
            yield break;
        }

        var linear = new LayerPlan("classifier.linear", input.Shape.Channels, definition.Classes, 1, 1, 1, 1, Activation.None, false,
            format);
        var pooled = mask is { } present && !head.ReadsClassToken ? classifier.Add($"{linear.Name}.pool", new TokenMean(), input, present)
            : classifier.Add($"{linear.Name}.pool", head.ReadsClassToken ? new FirstToken() : new GlobalPool(), input);
        var vector = pooled.Shape.Rank > 1 ? classifier.Add($"{linear.Name}.flat", new Flatten(), pooled) : pooled;
        classifier.Add(linear.Name, new Linear(linear), vector);
        yield return classifier.Build();
    }

    /// <summary>What the last of it makes, as an exported file has it.</summary>
    public TensorSpec Output(TensorShape shape)
    {
        var spec = new TensorSpec(definition.Task.OutputName, shape);
        return definition.Task.PredictsNext ? spec with { FreeRows = AxisSymbols.Length } : definition.Task.GivesPictures
            ? spec with { FreeRows = $"{AxisSymbols.Height}_out", FreeAxis = $"{AxisSymbols.Width}_out" } : spec;
    }

    /// <summary>A convolution to the pixels of the larger picture, what the network reads enlarged added to it, and the pixels put in their places.</summary>
    private BlockPlan PlanPicture(Value input, HeadSpec head)
    {
        const int Kernel = 3;
        var b = new PlanBuilder("upscale", "upscale", input);
        var (side, source) = (input.Shape.Side, definition.Input.Source(input.Shape.Side));
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
    private static BlockPlan PlanVector(Value input, int size)
    {
        var b = new PlanBuilder("embedding", "linear", input);
        var pooled = input.Shape is { Rank: 3, Places: 1 } ? input : b.Add("embedding.pool", new GlobalPool(), b.InputMap());
        var layer = new LayerPlan("embedding.linear", pooled.Shape.Channels, size, 1, 1, 1, 1, Activation.None, true);
        b.Add("embedding.flat", new Flatten(), b.Add(layer.Name, new ConvUnit(layer) { HasInt8 = false }, pooled));
        return b.Build();
    }

    /// <summary>Directions of the classes that an embedding is compared with; of training alone.</summary>
    public BlockPlan Classes(Value embedding)
    {
        var b = new PlanBuilder("classes", "cosines", embedding);
        b.Add("classes.cosines", Cosines.Of("classes.cosines", embedding.Shape.Channels, definition.Classes), embedding);
        return b.Build();
    }
}
