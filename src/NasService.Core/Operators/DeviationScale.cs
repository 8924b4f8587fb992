using System.Collections.Immutable;

namespace NasService.Core.Operators;

/// <summary>
/// A residual branch times a s + b, where s is the standard deviation of the shortcut over all of a sample's values, and a (1.5 before
/// training) and b (0) are learned: what BN before the
/// branch takes away is given back (AdaDM, Liu et al. 2021; QuantNAS's ADQ). Two maps of one size, the branch first. Always in fp32.
/// </summary>
/// <param name="Layer">One number a, and a bias b.</param>
public sealed record DeviationScale(LayerPlan Layer) : Op
{
    /// <summary>a before training.</summary>
    public const double InitialFactor = 1.5;

    /// <summary>Keeps the root's slope finite.</summary>
    public const double Epsilon = 1e-8;

    public override ImmutableArray<LayerPlan> Layers => [Layer];

    public override int? Bits => NumberFormats.Fp32.Code;

    /// <summary>One factor for the whole map.</summary>
    public override long Macs => 0;

    public static DeviationScale Of(string name) => new(LayerPlan.PerChannel(name, 1));

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        CheckCount(inputs, 2);
        return CheckMap(inputs[0]) == CheckMap(inputs[1]) ? inputs[0]
            : throw new ArgumentException($"DeviationScale: expected two maps of one size, got {inputs[0]} and {inputs[1]}.", nameof(inputs));
    }

    public override Op WithLayers(Func<LayerPlan, LayerPlan> change) => new DeviationScale(change(Layer));
}
