using System.Collections.Immutable;

namespace NasService.Core.Operators;

/// <summary>A product with a matrix and a bias, and an activation. A vector of C to one of O, or T x C tokens to T x O.</summary>
public sealed record Linear(LayerPlan Layer) : Op
{
    public override ImmutableArray<LayerPlan> Layers => [Layer];

    public override int? Bits => Layer.Bits;

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        var ofTokens = Layer.Tokens > 0;
        Check(inputs, ofTokens ? TensorShape.Tokens(Layer.Tokens, Layer.In) : new TensorShape(Layer.In));
        return ofTokens ? TensorShape.Tokens(Layer.Tokens, Layer.Out) : new TensorShape(Layer.Out);
    }

    public override Op WithLayers(Func<LayerPlan, LayerPlan> change) => new Linear(change(Layer));
}
