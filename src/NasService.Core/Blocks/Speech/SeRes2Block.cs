using NasService.Core.Input;
using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Core.Blocks.Speech;

/// <summary>
/// SE-Res2 block with dilation (Desplanques et al. 2020, "ECAPA-TDNN", figure 2; EfficientTDNN): a 1x1 convolution to the inner width, whose channels fall into
/// eight groups; of these each but the last goes through a convolution over time, from the second on with what the group before has become added; a 1x1
/// convolution back, and a squeeze-and-excitation gate. Added to it are the outputs of <em>all</em> blocks of the stage before it, and what the first one reads. A narrower
/// block has the leading channels of each group. It keeps the channels that it reads; its stage's are their largest number.
/// </summary>
internal sealed class SeRes2Block : IBlock
{
    private const int Groups = 8;
    private const int SqueezeFactor = 4;
    private const string Reduce = "reduce";
    private const string Expand = "expand";

    private static readonly Add s_sum = new() { KeepsFp32 = true };

    /// <summary>Neither side is a shortcut that could stand alone.</summary>
    private static readonly Add s_wholeSum = s_sum with { MayDrop = false };

    private static readonly Add s_joined = new() { MayDrop = false };

    public string Name => "se-res2";

    public bool ReadsTokens => true;

    public IReadOnlyList<BlockKey> Keys { get; } = [ConvolutionKeys.Kernel, SpeechKeys.Inner, SpeechKeys.Dilation];

    public IReadOnlyList<QuantizedLayer> QuantizedLayers { get; } =
        [new(Reduce), .. Enumerable.Range(1, Groups - 1).Select(g => new QuantizedLayer(Branch(g))), new(Expand)];

    public IEnumerable<InputError> Validate(string path, BlockRequest request)
    {
        foreach (var error in SpeechKeys.RefuseMaps(path, request))
        {
            yield return error;
        }

        if (request.In > request.Out)
        {
            yield return new InputError($"{path}.channels", "The block keeps the channels that it reads, which are more.", $"{request.Out}", $"{request.In}");
        }
    }

    public BlockPlan Plan(BlockRequest request)
    {
        var (r, b) = (request, new PlanBuilder(request.Name, Name, request.Input));
        var inner = ChannelArithmetic.MakeDivisible(r.Out * r.Choices.Number(SpeechKeys.Inner), Groups);
        var before = Before(b, r);
        var x = b.Conv(Layer(r, Reduce, r.Input, inner) with { OutHeads = Groups }, r.Input);
        var parts = Branches(b, r, x);
        x = b.Conv(Layer(r, Expand, parts, r.In) with { InHeads = Groups }, parts);
        var squeezed = r.In / SqueezeFactor;
        var gate = new Gate(
            new LayerPlan($"{r.Name}.squeeze", r.In, squeezed, 1, 1, 1, 1, Activation.Relu, false),
            new LayerPlan($"{r.Name}.excite", squeezed, r.In, 1, 1, 1, 1, Activation.HSigmoid, false));
        b.Sum(b.Add(gate.Expand.Name, gate, x), before, s_sum);
        return b.Build();
    }

    /// <summary>The sum of all that the stage's blocks have read or made before this one, its input among it.</summary>
    private static Value Before(PlanBuilder b, BlockRequest r)
    {
        if (r.Index == 0)
        {
            return r.Input;
        }

        // The block before has made the sum without its own output.
        var sum = r.Index == 1 ? r.Earlier.IsEmpty ? r.Input : r.Earlier[0] : new Value(SumName(r.Input.Name), r.Input.Shape);
        return b.Add(SumName(r.Name), s_wholeSum, sum, r.Input);
    }

    private static Value Branches(PlanBuilder b, BlockRequest r, Value x)
    {
        var made = new Value[Groups];
        for (var g = 0; g < Groups; g++)
        {
            var part = b.Add($"{r.Name}.part{g + 1}", new ChannelPart(g, Groups), x);
            if (g == Groups - 1)
            {
                made[g] = part;
                break;
            }

            var read = g == 0 ? part : b.Add($"{r.Name}.joined{g + 1}", s_joined, part, made[g - 1]);
            var layer = Layer(r, Branch(g + 1), read, read.Shape.Channels, r.Choices.Integer(ConvolutionKeys.Kernel));
            made[g] = b.Conv(layer with { Dilation = r.Choices.Integer(SpeechKeys.Dilation) + r.Index }, read);
        }

        return b.Add($"{r.Name}.parts", new Concat(), made);
    }

    private static LayerPlan Layer(BlockRequest r, string name, Value input, int output, int kernel = 1)
        => LayerPlan.OverTime($"{r.Name}.{name}", input.Shape, output, kernel, Activation.Relu, r.BitsOf(name));

    private static string Branch(int group) => $"branch{group}";

    private static string SumName(string block) => $"{block}.before";
}
