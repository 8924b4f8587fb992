using System.Collections.Immutable;

namespace NasService.Core.Operators;

/// <summary>
/// A learned number for each place and channel is added to tokens that fill a square (Dosovitskiy et al. 2021). What was learned for the
/// largest square is
/// resampled, bilinearly, for smaller ones. T x C keeps its shape; always in fp32.
/// </summary>
/// <param name="Layer">As a filter of each channel whose side is the square's.</param>
public sealed record Positions(LayerPlan Layer) : Op
{
    public override ImmutableArray<LayerPlan> Layers => [Layer];

    public override int? Bits => NumberFormats.Fp32.Code;

    public override long Macs => 0;

    public override long Bytes => 4 * Layer.WeightCount;

    /// <param name="name">Of its layer.</param>
    /// <param name="tokens">That it reads.</param>
    public static Positions Of(string name, TensorShape tokens)
        => new(LayerPlan.PerChannel(name, tokens.Channels, tokens.Side) with { HasBias = false });

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        Check(inputs, TensorShape.Tokens(Layer.Kernel * Layer.Kernel, Layer.Out));
        return inputs[0];
    }

    public override Op WithLayers(Func<LayerPlan, LayerPlan> change) => new Positions(change(Layer));
}
