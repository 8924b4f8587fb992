using System.Collections.Immutable;

namespace NasService.Core.Operators;

/// <summary>A learned token is put before the others (Dosovitskiy et al. 2021): T x C to T + 1 x C. Always in fp32.</summary>
/// <param name="Layer">The token is its weight, and the token's own position its bias: published networks count both.</param>
public sealed record ClassToken(LayerPlan Layer) : Op
{
    public override ImmutableArray<LayerPlan> Layers => [Layer];

    public override int? Bits => NumberFormats.Fp32.Code;

    public override long Macs => 0;

    public static ClassToken Of(string name, int channels) => new(LayerPlan.PerChannel(name, channels));

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        var tokens = CheckTokens(inputs);
        return tokens.Channels == Layer.Out ? TensorShape.Tokens(tokens[0] + 1, Layer.Out)
            : throw new ArgumentException($"ClassToken: expected tokens of {Layer.Out} channels, got {tokens}.", nameof(inputs));
    }

    public override Op WithLayers(Func<LayerPlan, LayerPlan> change) => new ClassToken(change(Layer));
}
