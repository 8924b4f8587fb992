using System.Collections.Immutable;

namespace NasService.Core.Operators;

/// <summary>
/// Squeeze and excitation: the map's mean per channel, through two 1x1 convolutions with biases, a ReLU between them and a hard sigmoid
/// behind, multiplies the map (Hu et al. 2018; MobileNetV3's
/// activations). Always in fp32. The map keeps its shape, C x H x W.
/// </summary>
/// <param name="Reduce">C to fewer channels, ReLU.</param>
/// <param name="Expand">Back to C, hard sigmoid.</param>
public sealed record Gate(LayerPlan Reduce, LayerPlan Expand) : Op
{
    public override ImmutableArray<LayerPlan> Layers => [Reduce, Expand];

    public override int? Bits => 32;

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        var map = CheckMap(inputs);
        return map[0] == Reduce.In && map[0] == Expand.Out && Reduce.Out == Expand.In
            ? map
            : throw new ArgumentException($"Gate: expected channels {Reduce.In} to {Reduce.Out} and back, got {map[0]} and {Expand.In} to {Expand.Out}.", nameof(inputs));
    }

    public override Op WithLayers(Func<LayerPlan, LayerPlan> change) => new Gate(change(Reduce), change(Expand));
}
