using NasService.Core.Input;
using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Core.Blocks;

/// <summary>
/// Inverted residual (MobileNetV2/V3): 1x1 expansion, k x k depthwise, optional squeeze-and-excitation, 1x1 projection without activation.
/// With an inner width equal to the input's the expansion is left out only where <c>expand</c> is exactly 1, as in the published networks.
/// </summary>
internal sealed class MbConvBlock : IBlock
{
    public string Name => "mbconv";

    public IReadOnlyList<BlockKey> Keys { get; } =
        [ConvolutionKeys.Kernel, ConvolutionKeys.Expand, ConvolutionKeys.Activation, ConvolutionKeys.SqueezeExcite, ConvolutionKeys.Skip];

    public IReadOnlyList<QuantizedLayer> QuantizedLayers { get; } =
        [new("expandConv", new KeyCondition(ConvolutionKeys.Expand.Name, Math.BitIncrement(1.0))), new("depthwise"), new("project")];

    public IEnumerable<InputError> Validate(string path, BlockRequest request)
    {
        var expand = request.Choices.Number(ConvolutionKeys.Expand);
        if (expand < 1)
        {
            yield return new InputError($"{path}.expand", "An expansion narrows the block.", $"{expand}", "1 or more");
        }
    }

    public BlockPlan Plan(BlockRequest request)
    {
        var r = request;
        var (ratio, kernel) = (r.Choices.Number(ConvolutionKeys.Expand), r.Choices.Integer(ConvolutionKeys.Kernel));
        var activation = r.Choices.Activation(ConvolutionKeys.Activation);
        var middle = ChannelArithmetic.MakeDivisible(Math.Round(r.In * ratio));
        var b = PlanBuilder.OfMap(r.Name, Name, r.Input);
        var x = b.Input;
        if (ratio > 1)
        {
            x = b.Conv(new LayerPlan($"{r.Name}.expandConv", r.In, middle, 1, 1, 1, r.InSize, activation, true, r.BitsOf("expandConv")), x);
        }
        else
        {
            middle = r.In;
        }

        var depthwise = new LayerPlan($"{r.Name}.depthwise", middle, middle, kernel, r.Stride, middle, r.InSize, activation, true, r.BitsOf("depthwise"));
        x = b.Conv(depthwise, x);
        if (r.Choices.Flag(ConvolutionKeys.SqueezeExcite))
        {
            var squeezed = ChannelArithmetic.MakeDivisible(middle / 4);
            var reduce = new LayerPlan($"{r.Name}.squeeze", middle, squeezed, 1, 1, 1, 1, Activation.Relu, false);
            var expand = new LayerPlan($"{r.Name}.excite", squeezed, middle, 1, 1, 1, 1, Activation.HSigmoid, false);
            x = b.Add(expand.Name, new Gate(reduce, expand), x);
        }

        x = b.Conv(new LayerPlan($"{r.Name}.project", middle, r.Out, 1, 1, 1, depthwise.OutSize, Activation.None, true, r.BitsOf("project")), x);
        if (r.Choices.Flag(ConvolutionKeys.Skip) && r.Stride == 1 && r.In == r.Out)
        {
            b.Sum(x, b.Input);
        }

        return b.Build();
    }
}
