using System.Collections.Frozen;
using NasService.Core.Operators;

namespace NasService.Training.Operators;

/// <summary>The kernels of all operators, by the operator's type.</summary>
internal sealed class OpKernels
{
    private readonly FrozenDictionary<Type, IOpKernel> _kernels;

    /// <exception cref="ArgumentException">Two kernels of one operator.</exception>
    public OpKernels(IEnumerable<IOpKernel> kernels) => _kernels = kernels.ToFrozenDictionary(k => k.Op);

    public static OpKernels Shipped { get; } = new(
    [
        new AddKernel(), new AttentionKernel(), new AveragePoolKernel(), new BicubicKernel(), new CausalConvKernel(),
            new ChannelPartKernel(), new ClassTokenKernel(), new ConcatKernel(), new ConvUnitKernel(),
            new CosinesKernel(), new DeviationScaleKernel(),
            new FirstTokenKernel(), new FlattenKernel(),
        new GateKernel(), new GlobalPoolKernel(), new HeadGateKernel(), new LayerNormKernel(), new LinearKernel(), new MapNormKernel(),
            new MaskKeepKernel(), new MaxPoolKernel(),
            new PatchEmbedKernel(), new PixelShuffleKernel(), new PoolMixerKernel(),
        new PositionsKernel(), new RelativeAttentionKernel(), new StatisticsPoolKernel(), new ToMapKernel(), new ToTokensKernel(), new TokenConvKernel(),
            new TokenKeepKernel(), new TokenMeanKernel(), new TokenPoolKernel(), new TokenSelectKernel(), new WordEmbeddingKernel(),
    ]);

    internal IEnumerable<IOpKernel> All => _kernels.Values;

    public IOpKernel Get(Op op) => _kernels.GetValueOrDefault(op.GetType())
        ?? throw new ArgumentException($"Expected one of {string.Join(", ", _kernels.Keys.Select(k => k.Name).Order(StringComparer.Ordinal))}, got {op.GetType().Name}.", nameof(op));
}
