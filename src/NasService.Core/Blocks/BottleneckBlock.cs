using NasService.Core.Input;
using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Core.Blocks;

/// <summary>
/// ResNet-D's bottleneck: 1x1 reduction, k x k convolution that carries the stride, 1x1 projection without activation; the activation follows the
/// sum. The inner width is a ratio of the <em>output</em>'s (He et al. 2018, "Bag of tricks", figure 2; Once-for-All's ResNet50D).
/// Where the shapes differ the input is averaged down and projected before it is added.
/// </summary>
internal sealed class BottleneckBlock : IBlock
{
    public string Name => "bottleneck";

    public IReadOnlyList<BlockKey> Keys { get; } =
        [ConvolutionKeys.Kernel, ConvolutionKeys.Expand, ConvolutionKeys.Activation, ConvolutionKeys.SqueezeExcite, ConvolutionKeys.Skip];

    // The shortcut's bits are those of the projection: their outputs are added.
    public IReadOnlyList<QuantizedLayer> QuantizedLayers { get; } = [new("reduce"), new("conv"), new("project")];

    public IEnumerable<InputError> Validate(string path, BlockRequest request)
    {
        var expand = request.Choices.Number(ConvolutionKeys.Expand);
        if (expand > 1)
        {
            yield return new InputError($"{path}.expand", "A bottleneck is no wider than its output.", $"{expand}", "at most 1");
        }

        if (request.Choices.Flag(ConvolutionKeys.SqueezeExcite))
        {
            yield return new InputError($"{path}.squeezeExcite", "A bottleneck has no squeeze-and-excitation gate.", "true", "false");
        }
    }

    public BlockPlan Plan(BlockRequest request)
    {
        var r = request;
        var (kernel, activation) = (r.Choices.Integer(ConvolutionKeys.Kernel), r.Choices.Activation(ConvolutionKeys.Activation));
        var hasSkip = r.Choices.Flag(ConvolutionKeys.Skip);
        var middle = ChannelArithmetic.MakeDivisible(Math.Round(r.Out * r.Choices.Number(ConvolutionKeys.Expand)));
        var conv = new LayerPlan($"{r.Name}.conv", middle, middle, kernel, r.Stride, 1, r.InSize, activation, true, r.BitsOf("conv"));
        var b = PlanBuilder.OfMap(r.Name, Name, r.Input);
        var x = b.Conv(new LayerPlan($"{r.Name}.reduce", r.In, middle, 1, 1, 1, r.InSize, activation, true, r.BitsOf("reduce")), b.Input);
        x = b.Conv(conv, x);
        var added = hasSkip && (r.Stride > 1 || r.In != r.Out) ? Shortcut(b, r, conv.OutSize) : b.Input;
        x = b.Conv(new LayerPlan($"{r.Name}.project", middle, r.Out, 1, 1, 1, conv.OutSize, hasSkip ? Activation.None : activation, true, r.BitsOf("project")), x);
        if (hasSkip)
        {
            b.Sum(x, added, activation);
        }

        return b.Build();
    }

    private static Value Shortcut(PlanBuilder b, BlockRequest r, int size)
    {
        var pooled = r.InSize == size ? b.Input : b.Add($"{r.Name}.shortcut.pool", AveragePool.Between(r.InSize, size), b.Input);
        return b.Conv(new LayerPlan($"{r.Name}.shortcut", r.In, r.Out, 1, 1, 1, size, Activation.None, true, r.BitsOf("project")), pooled);
    }
}
