using System.Collections.Immutable;

namespace NasService.Core.Operators;

/// <summary>A depthwise 3 x 3 convolution over tokens of a square, S S x C, which keep their shape: what Primer (So et al. 2021) puts
/// behind queries, keys
/// and values, over the two dimensions of a picture. Always in fp32.</summary>
/// <param name="Layer">One filter a channel, and a bias.</param>
public sealed record TokenConv(LayerPlan Layer) : Op
{
    public const int Kernel = 3;

    public override ImmutableArray<LayerPlan> Layers => [Layer];

    public override int? Bits => NumberFormats.Fp32.Code;

    /// <param name="name">Of its layer.</param>
    /// <param name="tokens">That it reads.</param>
    /// <param name="heads">That its channels fall into.</param>
    public static TokenConv Of(string name, TensorShape tokens, int heads)
        => new(LayerPlan.PerChannel(name, tokens.Channels, Kernel) with { Tokens = tokens.Places, OutHeads = heads });

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        var tokens = CheckTokens(inputs);
        return tokens.Side > 0 && tokens == TensorShape.Tokens(Layer.Tokens, Layer.Out) ? tokens
            : throw new ArgumentException($"TokenConv: expected tokens of a square, {Layer.Tokens} x {Layer.Out}, got {tokens}.",
                nameof(inputs));
    }

    public override Op WithLayers(Func<LayerPlan, LayerPlan> change) => new TokenConv(change(Layer));
}
