using System.Collections.Immutable;

namespace NasService.Core.Operators;

/// <summary>
/// Normalisation of each token over its channels, then a scale and a shift for each channel (Ba et al. 2016). A sub-network normalises
/// over the channels that it
/// has. T x C keeps its shape; always in fp32.
/// </summary>
/// <param name="Layer">Scale and shift.</param>
public sealed record LayerNorm(LayerPlan Layer) : Op
{
    /// <summary>As in the published vision transformers.</summary>
    public const double Epsilon = 1e-6;

    /// <summary>As in the published encoders of text.</summary>
    public const double TextEpsilon = 1e-12;

    public override ImmutableArray<LayerPlan> Layers => [Layer];

    public override int? Bits => NumberFormats.Fp32.Code;

    /// <summary>Normalisations are not counted, as BN is not.</summary>
    public override long Macs => 0;

    public static LayerNorm Of(string name, int channels, double epsilon = Epsilon)
        => new(LayerPlan.PerChannel(name, channels) with { NormEpsilon = epsilon });

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        var tokens = CheckTokens(inputs);
        return tokens.Channels == Layer.Out ? tokens
            : throw new ArgumentException($"LayerNorm: expected tokens of {Layer.Out} channels, got {tokens}.", nameof(inputs));
    }

    public override Op WithLayers(Func<LayerPlan, LayerPlan> change) => new LayerNorm(change(Layer));
}
