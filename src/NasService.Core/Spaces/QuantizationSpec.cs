using System.Collections.Immutable;
using NasService.Core.Operators;

namespace NasService.Core.Spaces;

/// <summary>The policy's alphabet: bits for weights and activations alike, chosen per block or per layer, and how int8 weights are written.</summary>
/// <param name="Granularity">What one gene of the policy covers.</param>
/// <param name="Bits">A non-empty subset of {8, 32}, ascending.</param>
public sealed record QuantizationSpec(QuantizationGranularity Granularity, ImmutableArray<int> Bits)
{
    public const string Calibrated = "calibrated";
    public const string Dynamic = "dynamic";

    /// <summary>Whether what a product of tokens reads in int8 has the range that each run finds, and not a calibrated one. Default:
    /// calibrated.</summary>
    public bool HasDynamicRanges { get; init; }

    /// <summary>One mode, or both: then whatever is in int8 has a gene for it. Default: symmetric.</summary>
    public ImmutableArray<WeightMode> Weights { get; init; } = [WeightMode.Symmetric];

    /// <summary>Number formats of products with a matrix, as the classifier: one, or several to choose between. Default: fp32.</summary>
    public ImmutableArray<NumberFormat> Products { get; init; } = [NumberFormats.Fp32];
}
