using System.Collections.Immutable;

namespace NasService.Core.Operators;

/// <summary>
/// Cosine of the angle between an embedding and the learned direction of each class: E to K, each from -1 to 1. What losses with an angular margin read (Deng et
/// al. 2019, "ArcFace"); training alone runs it, so that it is written in no file. Always in fp32.
/// </summary>
/// <param name="Layer">One direction a class, without a bias.</param>
public sealed record Cosines(LayerPlan Layer) : Op
{
    public override ImmutableArray<LayerPlan> Layers => [Layer];

    public override int? Bits => NumberFormats.Fp32.Code;

    /// <param name="name">Of its layer.</param>
    /// <param name="embedding">E.</param>
    /// <param name="classes">K.</param>
    public static Cosines Of(string name, int embedding, int classes)
        => new(new LayerPlan(name, embedding, classes, 1, 1, 1, 1, Activation.None, false) { HasBias = false });

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        Check(inputs, new TensorShape(Layer.In));
        return new TensorShape(Layer.Out);
    }

    public override Op WithLayers(Func<LayerPlan, LayerPlan> change) => new Cosines(change(Layer));
}
