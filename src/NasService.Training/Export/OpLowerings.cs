using System.Collections.Frozen;
using NasService.Core.Operators;
using NasService.Training.Export.Operators;

namespace NasService.Training.Export;

/// <summary>The lowerings of all operators, by the operator's type and the number format.</summary>
internal sealed class OpLowerings
{
    private readonly FrozenDictionary<(Type Op, int Bits), IOpLowering> _lowerings;

    /// <exception cref="ArgumentException">Two lowerings of one operator in one format.</exception>
    public OpLowerings(IEnumerable<IOpLowering> lowerings) => _lowerings = lowerings
        .SelectMany(l => (int[])(l.Bits is { } bits ? [bits] : [8, 32]), (l, bits) => (Lowering: l, Bits: bits))
        .ToFrozenDictionary(l => (l.Lowering.Op, l.Bits), l => l.Lowering);

    public static OpLowerings Shipped { get; } = new(
    [
        new AddInt8Lowering(), new AddLowering(), new AveragePoolLowering(), new ConvUnitInt8Lowering(), new ConvUnitLowering(),
            new FlattenLowering(), new GateLowering(),
        new GlobalPoolLowering(), new LinearLowering(), new MaxPoolLowering(),
    ]);

    internal IEnumerable<IOpLowering> All => _lowerings.Values.Distinct();

    /// <exception cref="ArgumentException">The operator is not written in that format.</exception>
    public IOpLowering Get(Op op, int bits) => _lowerings.GetValueOrDefault((op.GetType(), bits))
        ?? throw new ArgumentException($"Expected an operator that is written in {bits} bits, got {op.GetType().Name}.", nameof(op));
}
