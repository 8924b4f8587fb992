using NasService.Core.Blocks;
using NasService.Core.Genes;
using NasService.Core.Input;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Yaml;

namespace NasService.Training.Tests.Extending;

/// <summary>
/// The sample of <c>docs/extending.md</c>: EfficientNetV2's choice (Tan and Le 2021, figure 2) as an elastic dimension of names. An
/// inverted residual begins with one
/// dense k x k convolution (<c>fused</c>) or with a 1x1 and a depthwise one (<c>separable</c>), whose kernel alone is a choice.
/// </summary>
internal sealed class FusedBlock : IBlock
{
    private static readonly NumbersKey s_expand = new("expand", "inner width to expand", new NumberRule(1, 16), 16,
        4)
    { Kind = DimensionKind.Expand };
    private static readonly LabelsKey s_style = new("style", "style", ["fused", "separable"], "fused");
    private static readonly IntegersKey s_kernel = new("kernel", "kernel", new IntRule(1, 15, IsOdd: true), 16, 3)
    {
        Kind = DimensionKind.Kernel,
        When = [s_style.Is("separable")],
    };

    public string Name => "fused";

    public IReadOnlyList<BlockKey> Keys { get; } = [s_expand, s_style, s_kernel];

    public IReadOnlyList<QuantizedLayer> QuantizedLayers { get; } =
        [new("fused", s_style.Is("fused")), new("expandConv", s_style.Is("separable")), new("depthwise", s_style.Is("separable")),
            new("project")];

    public IEnumerable<InputError> Validate(string path, BlockRequest request) => [];

    public BlockPlan Plan(BlockRequest request)
    {
        var r = request;
        var b = PlanBuilder.OfMap(r.Name, Name, r.Input);
        var inner = ChannelArithmetic.MakeDivisible(r.In * r.Choices.Number(s_expand));
        var x = r.Choices.Label(s_style) == "fused" ? Conv("fused", r.In, inner, 3, r.Stride, 1, b.Input) : Separable();
        x = Conv("project", inner, r.Out, 1, 1, 1, x, Activation.None);
        if (r.Stride == 1 && r.In == r.Out)
        {
            b.Sum(x, b.Input);
        }

        return b.Build();

        Value Separable()
            => Conv("depthwise", inner, inner, r.Choices.Integer(s_kernel), r.Stride, inner,
                Conv("expandConv", r.In, inner, 1, 1, 1, b.Input));

        Value Conv(string name, int input, int output, int kernel, int stride, int groups, Value from,
            Activation activation = Activation.Relu)
            => b.Conv(new LayerPlan($"{r.Name}.{name}", input, output, kernel, stride, groups, from.Shape[1], activation, true,
                r.BitsOf(name)), from);
    }
}
