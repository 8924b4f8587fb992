using NasService.Core.Input;
using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Core.Blocks;

/// <summary>A k x k convolution with BN and activation; its input is added where <c>skip</c> is set and the shapes agree.</summary>
internal sealed class ConvBlock : IBlock
{
    public string Name => "conv";

    public IReadOnlyList<BlockKey> Keys { get; } =
        [ConvolutionKeys.Kernel, ConvolutionKeys.Activation, ConvolutionKeys.SqueezeExcite, ConvolutionKeys.Skip];

    public IReadOnlyList<QuantizedLayer> QuantizedLayers { get; } = [new("conv")];

    public IEnumerable<InputError> Validate(string path, BlockRequest request)
    {
        if (request.Choices.Flag(ConvolutionKeys.SqueezeExcite))
        {
            yield return new InputError($"{path}.squeezeExcite", "A conv block has no squeeze-and-excitation gate.", "true", "false");
        }
    }

    public BlockPlan Plan(BlockRequest request)
    {
        var (r, choices) = (request, request.Choices);
        var b = PlanBuilder.OfMap(r.Name, Name, r.Input);
        var kernel = choices.Integer(ConvolutionKeys.Kernel);
        var activation = choices.Activation(ConvolutionKeys.Activation);
        var conv = b.Conv(new LayerPlan($"{r.Name}.conv", r.In, r.Out, kernel, r.Stride, 1, r.InSize, activation, true, r.BitsOf("conv")), b.Input);
        if (choices.Flag(ConvolutionKeys.Skip) && r.Stride == 1 && r.In == r.Out)
        {
            b.Sum(conv, b.Input);
        }

        return b.Build();
    }
}
