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

    public bool HasExpand => true;

    // The shortcut's bits are those of the projection: their outputs are added.
    public IReadOnlyList<string> QuantizedLayers { get; } = ["reduce", "conv", "project"];

    public bool HasLayer(string layer, double expand) => true;

    public IEnumerable<InputError> Validate(string path, BlockRequest request)
    {
        if (request.Expand > 1)
        {
            yield return new InputError($"{path}.expand", "A bottleneck is no wider than its output.", $"{request.Expand}", "at most 1");
        }

        if (request.SqueezeExcite)
        {
            yield return new InputError($"{path}.squeezeExcite", "A bottleneck has no squeeze-and-excitation gate.", "true", "false");
        }
    }

    public BlockPlan Plan(BlockRequest request)
    {
        var r = request;
        var middle = ChannelArithmetic.MakeDivisible(Math.Round(r.Out * r.Expand));
        var conv = new LayerPlan($"{r.Name}.conv", middle, middle, r.Kernel, r.Stride, 1, r.InSize, r.Activation, true, r.BitsOf("conv"));
        var b = new PlanBuilder(r.Name, Name, r.Input);
        var x = b.Conv(new LayerPlan($"{r.Name}.reduce", r.In, middle, 1, 1, 1, r.InSize, r.Activation, true, r.BitsOf("reduce")), b.Input);
        x = b.Conv(conv, x);
        var added = r.Skip && (r.Stride > 1 || r.In != r.Out) ? Shortcut(b, r, conv.OutSize) : b.Input;
        x = b.Conv(new LayerPlan($"{r.Name}.project", middle, r.Out, 1, 1, 1, conv.OutSize, r.Skip ? Activation.None : r.Activation, true, r.BitsOf("project")), x);
        if (r.Skip)
        {
            b.Sum(x, added, r.Activation);
        }

        return b.Build();
    }

    private static Value Shortcut(PlanBuilder b, BlockRequest r, int size)
    {
        var pooled = r.InSize == size ? b.Input : b.Add($"{r.Name}.shortcut.pool", AveragePool.Between(r.InSize, size), b.Input);
        return b.Conv(new LayerPlan($"{r.Name}.shortcut", r.In, r.Out, 1, 1, 1, size, Activation.None, true, r.BitsOf("project")), pooled);
    }
}
