using System.Collections.Frozen;
using NasService.Core.Operators;
using NasService.Training.Export.Operators;

namespace NasService.Training.Export;

/// <summary>The lowerings of all operators, by the operator's type and the number format.</summary>
internal sealed class OpLowerings
{
    private readonly FrozenDictionary<(Type Op, int Format), IOpLowering> _lowerings;

    /// <exception cref="ArgumentException">Two lowerings of one operator in one format.</exception>
    public OpLowerings(IEnumerable<IOpLowering> lowerings) => _lowerings = lowerings
        .SelectMany(l => (int[])(l.Format is { } format ? [format] : [NumberFormats.Int8.Code, NumberFormats.Fp32.Code]), (l, format) => (Lowering: l, Format: format))
        .ToFrozenDictionary(l => (l.Lowering.Op, l.Format), l => l.Lowering);

    public static OpLowerings Shipped { get; } = new(
    [
        new AddInt8Lowering(), new AddLowering(), new AttentionLowering(), new AveragePoolLowering(), new BicubicLowering(),
            new CausalConvLowering(), new ChannelPartLowering(), new ClassTokenLowering(),
            new ConcatLowering(),
            new ConvUnitInt8Lowering(),
        new ConvUnitLowering(), new DeviationScaleLowering(), new FirstTokenLowering(), new FlattenLowering(), new GateLowering(), new GlobalPoolLowering(),
            new HeadGateLowering(), new LayerNormLowering(),
        new LinearDynamicLowering(), new LinearFp16Lowering(), new LinearInt4Lowering(), new LinearInt8Lowering(), new LinearLowering(),
            new MapNormLowering(), new MaskKeepLowering(), new MaxPoolLowering(),
        new PatchEmbedLowering(), new PixelShuffleLowering(), new PoolMixerLowering(), new PositionsLowering(), new RelativeAttentionLowering(), new StatisticsPoolLowering(),
            new ToMapLowering(), new ToTokensLowering(), new TokenConvLowering(),
        new TokenKeepLowering(), new TokenMeanLowering(), new TokenPoolLowering(), new TokenSelectLowering(), new WordEmbeddingLowering(),
    ]);

    internal IEnumerable<IOpLowering> All => _lowerings.Values.Distinct();

    /// <summary>How an operator is written in int8 where a policy may put it there; null: it never is.</summary>
    public IOpLowering? InInt8(Op op) => op is ConvUnit { HasInt8: false } || (op.Layers.IsEmpty && op.Bits is not null) ? null
        : _lowerings.GetValueOrDefault((op.GetType(), NumberFormats.Int8.Code)) is { Format: not null } own ? own : null;

    /// <exception cref="ArgumentException">The operator is not written in that format.</exception>
    public IOpLowering Get(Op op, int format) => _lowerings.GetValueOrDefault((op.GetType(), format))
        ?? throw new ArgumentException($"Expected an operator that is written in {NumberFormats.Of(format).Name}, got {op.GetType().Name}.", nameof(op));
}
