using NasService.Core.Input;
using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Core.Blocks.Speech;

/// <summary>
/// Dense aggregation (ECAPA-TDNN, section 3.3): what all blocks of the stage before make, channels behind each other, through a 1x1 convolution and a ReLU without BN and bias. With
/// fewer or narrower blocks it reads the leading blocks' parts of the weight, and of each the leading channels.
/// </summary>
internal sealed class ConcatBlock : IBlock
{
    private const string Conv = "conv";

    public string Name => "concat";

    public bool ReadsTokens => true;

    public IReadOnlyList<BlockKey> Keys { get; } = [];

    public IReadOnlyList<QuantizedLayer> QuantizedLayers { get; } = [new(Conv)];

    public IEnumerable<InputError> Validate(string path, BlockRequest request)
    {
        foreach (var error in SpeechKeys.RefuseMaps(path, request))
        {
            yield return error;
        }

        if (request.Index > 0)
        {
            yield return new InputError($"{path}.depth", "The blocks of the stage before are put together once.", "more than 1", "1");
        }
    }

    public BlockPlan Plan(BlockRequest request)
    {
        var (r, b) = (request, new PlanBuilder(request.Name, Name, request.Input));
        ReadOnlySpan<Value> parts = r.StageBefore.IsEmpty ? [r.Input] : r.StageBefore.AsSpan();
        var all = b.Add($"{r.Name}.all", new Concat(), parts);
        var layer = LayerPlan.OverTime($"{r.Name}.{Conv}", all.Shape, r.Out, 1, Activation.Relu, r.BitsOf(Conv));
        b.Conv(layer with { HasBatchNorm = false, HasBias = false, InHeads = parts.Length }, all);
        return b.Build();
    }
}
