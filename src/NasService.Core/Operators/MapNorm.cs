using System.Collections.Immutable;

namespace NasService.Core.Operators;

/// <summary>BN of a map before anything reads it, with an activation behind: C x H x W stays. Folded, a factor and a shift for each
/// channel. Always in fp32.</summary>
/// <param name="Layer">C to C, 1 x 1, depthwise, with BN.</param>
public sealed record MapNorm(LayerPlan Layer) : Op
{
    public override ImmutableArray<LayerPlan> Layers => [Layer];

    public override int? Bits => NumberFormats.Fp32.Code;

    public static MapNorm Of(string name, TensorShape map, Activation activation)
        => new(new LayerPlan(name, map.Channels, map.Channels, 1, 1, map.Channels, map.Side, activation, true));

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        var map = CheckMap(inputs);
        return map == TensorShape.Map(Layer.In, Layer.InSize) ? map
            : throw new ArgumentException($"MapNorm: expected {TensorShape.Map(Layer.In, Layer.InSize)}, got {map}.", nameof(inputs));
    }

    public override Op WithLayers(Func<LayerPlan, LayerPlan> change) => new MapNorm(change(Layer));
}
