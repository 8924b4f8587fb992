using System.Collections.Immutable;

namespace NasService.Core.Operators;

/// <summary>A convolution of a square map, or of frames over time, with what follows it: BN, or a bias, or neither; and an activation. C x S x S to O x S' x
/// S', C x 1 x T to O x 1 x T.</summary>
public sealed record ConvUnit(LayerPlan Layer) : Op
{
    public override bool HasInt8 { get; init; } = true;

    /// <summary>Weights before training, over the usual ones: small where the network is to begin as what its output is added to.</summary>
    public double InitialFactor { get; init; } = 1;

    public override ImmutableArray<LayerPlan> Layers => [Layer];

    public override int? Bits => Layer.Bits;

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        if (Layer.Frames > 0)
        {
            Check(inputs, TensorShape.Frames(Layer.In, Layer.Frames));
            return TensorShape.Frames(Layer.Out, Layer.Frames);
        }

        Check(inputs, TensorShape.Map(Layer.In, Layer.InSize));
        return TensorShape.Map(Layer.Out, Layer.OutSize);
    }

    public override Op WithLayers(Func<LayerPlan, LayerPlan> change) => this with { Layer = change(Layer) };
}
