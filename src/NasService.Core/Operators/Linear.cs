using System.Collections.Immutable;

namespace NasService.Core.Operators;

/// <summary>A product with a matrix and a bias. A vector of C to one of O.</summary>
public sealed record Linear(LayerPlan Layer) : Op
{
    public override ImmutableArray<LayerPlan> Layers => [Layer];

    public override int? Bits => Layer.Bits;

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        Check(inputs, new TensorShape(Layer.In));
        return new TensorShape(Layer.Out);
    }

    public override Op WithLayers(Func<LayerPlan, LayerPlan> change) => new Linear(change(Layer));
}
