using System.Collections.Immutable;

namespace NasService.Core.Operators;

/// <summary>
/// A depthwise convolution over tokens in their order, T x C, which keep their shape: each is made of itself and the two before it, what
/// Primer (So et al. 2021) puts behind queries, keys and values. Always in fp32.
/// </summary>
/// <param name="Layer">One filter a channel, the token's own weight last, and a bias.</param>
public sealed record CausalConv(LayerPlan Layer) : Op
{
    public const int Kernel = 3;

    public override ImmutableArray<LayerPlan> Layers => [Layer];

    public override int? Bits => NumberFormats.Fp32.Code;

    /// <param name="name">Of its layer.</param>
    /// <param name="tokens">That it reads.</param>
    /// <param name="heads">That its channels fall into.</param>
    public static CausalConv Of(string name, TensorShape tokens, int heads)
        => new(LayerPlan.PerChannel(name, tokens.Channels, Kernel) with { Frames = tokens.Places, OutHeads = heads });

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        Check(inputs, TensorShape.Tokens(Layer.Frames, Layer.Out));
        return inputs[0];
    }

    public override Op WithLayers(Func<LayerPlan, LayerPlan> change) => new CausalConv(change(Layer));
}
