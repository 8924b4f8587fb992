using NasService.Core.Input;
using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Core.Blocks.Resolution;

/// <summary>
/// An edge of QuantNAS: one of several operations, and beside it a skip edge with one of its own; their sum goes on. With <c>residual:
/// adq</c> the operation reads its input behind BN and ReLU, and
/// what it makes is multiplied by the skip edge's standard deviation. The block keeps the channels that it reads; its stage's are their
/// largest number.
/// </summary>
internal sealed class EdgeBlock : IBlock
{
    private const int Parts = 2;
    private const int Growth = 2;
    private const string Back = "back";

    public string Name => "edge";

    public bool ReadsTokens => true;

    public IReadOnlyList<BlockKey> Keys { get; } = [EdgeKeys.Operation, EdgeKeys.Shortcut, EdgeKeys.Residual];

    public IReadOnlyList<QuantizedLayer> QuantizedLayers { get; } =
    [
        .. EdgeKeys.Operation.Names.Select(o => new QuantizedLayer(o, EdgeKeys.Operation.Is(o))),
        new("growth3back", EdgeKeys.Operation.Is("growth3")),
        .. EdgeKeys.Shortcut.Names.Skip(1).Select(o => new QuantizedLayer($"skip{o}", EdgeKeys.Shortcut.Is(o))),
    ];

    public IEnumerable<InputError> Validate(string path, BlockRequest request)
    {
        foreach (var error in EdgeKeys.RefuseOthers(path, request))
        {
            yield return error;
        }

        if (request.In > request.Out || request.In % 8 != 0)
        {
            yield return new InputError(
                $"{path}.channels", "The block keeps the channels that it reads, as a lift before it makes them.", $"{request.In}", $"at most {request.Out}, a multiple of 8");
        }
    }

    public BlockPlan Plan(BlockRequest request)
    {
        var (r, b) = (request, new PlanBuilder(request.Name, Name, request.Input));
        var (operation, shortcut) = (r.Choices.Label(EdgeKeys.Operation), r.Choices.Label(EdgeKeys.Shortcut));
        var side = shortcut == "identity" ? r.Input : b.Conv(Layer(r, $"skip{shortcut}", r.In, r.In, KernelOf(shortcut), 1, Activation.None), r.Input);
        if (r.Choices.Label(EdgeKeys.Residual) == EdgeKeys.Adq)
        {
            var norm = MapNorm.Of($"{r.Name}.norm", r.Input.Shape, Activation.Relu);
            var branch = Operate(b, r, operation, b.Add(norm.Layer.Name, norm, r.Input));
            var scale = DeviationScale.Of($"{r.Name}.deviation");
            b.Sum(b.Add(scale.Layer.Name, scale, branch, side), side);
        }
        else
        {
            b.Sum(Operate(b, r, operation, r.Input), side, Activation.Relu);
        }

        return b.Build();
    }

    private static Value Operate(PlanBuilder b, BlockRequest r, string operation, Value x)
    {
        var kernel = KernelOf(operation);
        if (!operation.StartsWith("growth", StringComparison.Ordinal))
        {
            return b.Conv(Layer(r, operation, r.In, r.In, kernel, operation.StartsWith("group", StringComparison.Ordinal) ? Parts : 1, Activation.None), x);
        }

        x = b.Conv(Layer(r, operation, r.In, Growth * r.In, kernel, 1, Activation.Relu), x);
        return b.Conv(Layer(r, operation + Back, Growth * r.In, r.In, kernel, 1, Activation.None), x);
    }

    private static LayerPlan Layer(BlockRequest r, string name, int input, int output, int kernel, int groups, Activation activation)
        => new($"{r.Name}.{name}", input, output, kernel, 1, groups, r.InSize, activation, false, r.BitsOf(name));

    /// <summary>The side at the end of a name.</summary>
    private static int KernelOf(string operation) => operation[^1] - '0';
}
