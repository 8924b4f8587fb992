using System.Collections.Immutable;

namespace NasService.Core.Operators;

/// <summary>Patches of a map that do not overlap, each multiplied with a matrix: C x S x S to T x O, T = (S / p)^2 (Dosovitskiy et al.
/// 2021). In fp32.</summary>
/// <param name="Layer">A convolution whose kernel is its stride, p; with a bias, and nothing behind it.</param>
public sealed record PatchEmbed(LayerPlan Layer) : Op
{
    public override ImmutableArray<LayerPlan> Layers => [Layer];

    public override int? Bits => NumberFormats.Fp32.Code;

    /// <param name="name">Of its layer.</param>
    /// <param name="map">That it reads.</param>
    /// <param name="output">O.</param>
    /// <param name="patch">p, which divides the map's side.</param>
    public static PatchEmbed Of(string name, TensorShape map, int output, int patch)
        => new(new LayerPlan(name, map.Channels, output, patch, patch, 1, map.Side, Activation.None, false));

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        Check(inputs, TensorShape.Map(Layer.In, Layer.InSize));
        return Layer.InSize % Layer.Kernel == 0 ? TensorShape.Tokens(Layer.OutSize * Layer.OutSize, Layer.Out)
            : throw new ArgumentException($"PatchEmbed: expected a side that is a multiple of {Layer.Kernel}, got {Layer.InSize}.",
                nameof(inputs));
    }

    public override Op WithLayers(Func<LayerPlan, LayerPlan> change) => new PatchEmbed(change(Layer));
}
