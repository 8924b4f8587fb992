using NasService.Core.Input;
using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Core.Blocks.Speech;

/// <summary>A convolution over time with BN and activation, C x 1 x T to O x 1 x T: the first layer of a TDNN.</summary>
internal sealed class TimeConvBlock : IBlock
{
    private const string Conv = "conv";

    public string Name => "time-conv";

    public bool ReadsTokens => true;

    public IReadOnlyList<BlockKey> Keys { get; } = [ConvolutionKeys.Kernel, ConvolutionKeys.Activation];

    public IReadOnlyList<QuantizedLayer> QuantizedLayers { get; } = [new(Conv)];

    public IEnumerable<InputError> Validate(string path, BlockRequest request) => SpeechKeys.RefuseMaps(path, request);

    public BlockPlan Plan(BlockRequest request)
    {
        var (r, b) = (request, new PlanBuilder(request.Name, Name, request.Input));
        b.Conv(
            LayerPlan.OverTime($"{r.Name}.{Conv}", r.Input.Shape, r.Out, r.Choices.Integer(ConvolutionKeys.Kernel), r.Choices.Activation(ConvolutionKeys.Activation), r.BitsOf(Conv)),
            r.Input);
        return b.Build();
    }
}
