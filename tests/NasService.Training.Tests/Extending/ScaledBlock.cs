using NasService.Core.Blocks;
using NasService.Core.Genes;
using NasService.Core.Input;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Yaml;

namespace NasService.Training.Tests.Extending;

/// <summary>ConvNeXt's order of layers (Liu et al. 2022, figure 4): a depthwise convolution first, a wide middle, and a factor for each channel
/// before the sum. The middle's channels have theirs, too, as in (IA)^3.</summary>
internal sealed class ScaledBlock : IBlock
{
    private static readonly IntegersKey s_kernel = new("kernel", "kernel", new IntRule(1, 15, IsOdd: true), 16, 3) { Kind = DimensionKind.Kernel };
    private static readonly NumbersKey s_expand = new("expand", "inner width to expand", new NumberRule(1, 16), 16, 4) { Kind = DimensionKind.Expand };

    public string Name => "scaled";

    public IReadOnlyList<BlockKey> Keys { get; } = [s_kernel, s_expand];

    public IReadOnlyList<QuantizedLayer> QuantizedLayers { get; } = [new("depthwise"), new("expandConv"), new("project")];

    public IEnumerable<InputError> Validate(string path, BlockRequest request) => [];

    public BlockPlan Plan(BlockRequest r)
    {
        var b = PlanBuilder.OfMap(r.Name, Name, r.Input);
        var inner = ChannelArithmetic.MakeDivisible(r.In * r.Choices.Number(s_expand));
        var x = Conv("depthwise", r.In, r.In, r.Choices.Integer(s_kernel), r.Stride, r.In, b.Input, Activation.None);
        x = Scale("innerScale", Conv("expandConv", r.In, inner, 1, 1, 1, x, Activation.Relu));
        x = Scale("layerScale", Conv("project", inner, r.Out, 1, 1, 1, x, Activation.None));
        if (r.Stride == 1 && r.In == r.Out)
        {
            b.Sum(x, b.Input);
        }

        return b.Build();

        Value Scale(string name, Value from) => b.Add($"{r.Name}.{name}", ChannelScale.Of($"{r.Name}.{name}", from.Shape), from);

        Value Conv(string name, int input, int output, int kernel, int stride, int groups, Value from, Activation activation)
            => b.Conv(new LayerPlan($"{r.Name}.{name}", input, output, kernel, stride, groups, from.Shape[1], activation, true, r.BitsOf(name)), from);
    }
}
