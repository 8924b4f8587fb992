using NasService.Core.Input;
using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Core.Blocks.Resolution;

/// <summary>A convolution of the picture, C x H x W to O x H x W, with a bias in place of BN: super-resolution lives on the absolute
/// values that BN takes away.</summary>
internal sealed class LiftBlock : IBlock
{
    private const string Conv = "conv";

    public string Name => "lift";

    public bool ReadsTokens => true;

    public IReadOnlyList<BlockKey> Keys { get; } = [ConvolutionKeys.Kernel, ConvolutionKeys.Activation];

    public IReadOnlyList<QuantizedLayer> QuantizedLayers { get; } = [new(Conv)];

    public IEnumerable<InputError> Validate(string path, BlockRequest request) => EdgeKeys.RefuseOthers(path, request);

    public BlockPlan Plan(BlockRequest request)
    {
        var (r, b) = (request, new PlanBuilder(request.Name, Name, request.Input));
        b.Conv(
            new LayerPlan($"{r.Name}.{Conv}", r.In, r.Out, r.Choices.Integer(ConvolutionKeys.Kernel), 1, 1, r.InSize, r.Choices.Activation(ConvolutionKeys.Activation), false, r.BitsOf(Conv)),
            r.Input);
        return b.Build();
    }
}
