using System.Collections.Immutable;
using NasService.Core.Input;

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
        var conv = new LayerPlan($"{r.Name}.conv", LayerRole.Main, middle, middle, r.Kernel, r.Stride, 1, r.InSize, r.Activation, true, r.BitsOf("conv"));
        var layers = ImmutableArray.CreateBuilder<LayerPlan>(4);
        layers.Add(new LayerPlan($"{r.Name}.reduce", LayerRole.Main, r.In, middle, 1, 1, 1, r.InSize, r.Activation, true, r.BitsOf("reduce")));
        layers.Add(conv);
        if (r.Skip && (r.Stride > 1 || r.In != r.Out))
        {
            layers.Add(new LayerPlan($"{r.Name}.shortcut", LayerRole.Shortcut, r.In, r.Out, 1, 1, 1, conv.OutSize, Activation.None, true, r.BitsOf("project")));
        }

        layers.Add(new LayerPlan($"{r.Name}.project", LayerRole.Main, middle, r.Out, 1, 1, 1, conv.OutSize, r.Skip ? Activation.None : r.Activation, true, r.BitsOf("project")));
        return new BlockPlan(r.Name, Name, layers.ToImmutable(), r.Skip) { SumActivation = r.Skip ? r.Activation : Activation.None };
    }
}
