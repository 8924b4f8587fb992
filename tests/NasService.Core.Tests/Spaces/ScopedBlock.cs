using NasService.Core.Blocks;
using NasService.Core.Genes;
using NasService.Core.Input;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Yaml;

namespace NasService.Core.Tests.Spaces;

/// <summary>A block with a choice of every scope, one of them with names, and a kernel that matters only under two conditions on the
/// others.</summary>
internal sealed class ScopedBlock : IBlock
{
    public static LabelsKey Shape { get; } = new("shape", "shape", ["plain", "wide"], "plain") { Scope = KeyScope.Network };

    public static IntegersKey Rounds { get; } = new("rounds", "rounds", new IntRule(1, 2), 2, 1) { Scope = KeyScope.Stage };

    public static IntegersKey Kernel { get; } = new("kernel", "kernel", new IntRule(1, 15, IsOdd: true), 16, 3)
    {
        Kind = DimensionKind.Kernel,
        When = [Shape.Is("wide"), new KeyCondition("rounds", 2)],
    };

    public string Name => "scoped";

    public IReadOnlyList<BlockKey> Keys { get; } = [Shape, Rounds, Kernel];

    public IReadOnlyList<QuantizedLayer> QuantizedLayers { get; } = [new("first"), new("second", new KeyCondition("rounds", 2))];

    public IEnumerable<InputError> Validate(string path, BlockRequest request) => [];

    public BlockPlan Plan(BlockRequest request)
    {
        var r = request;
        var isWide = r.Choices.Label(Shape) == "wide";
        var b = PlanBuilder.OfMap(r.Name, Name, r.Input);
        var x = Conv("first", r.In, isWide ? 3 : 1, r.Stride, b.Input);
        if (r.Choices.Integer(Rounds) > 1)
        {
            Conv("second", r.Out, isWide ? r.Choices.Integer(Kernel) : 1, 1, x);
        }

        return b.Build();

        Value Conv(string name, int input, int kernel, int stride, Value from)
            => b.Conv(new LayerPlan($"{r.Name}.{name}", input, r.Out, kernel, stride, 1, from.Shape[1], Activation.Relu, true, r.BitsOf(name)), from);
    }
}
