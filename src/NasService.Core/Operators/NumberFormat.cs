namespace NasService.Core.Operators;

/// <summary>
/// What the numbers of a layer are: its weights in the file, and what its kernel computes with. Found by <see cref="Name"/> in a space, by
/// <see cref="Code"/> in genotypes and policies. How a layer is written in it is a lowering of its own in the export.
/// </summary>
/// <param name="Name">As in <c>int8-dynamic</c>.</param>
/// <param name="Code">Unique; of the older formats their bits.</param>
/// <param name="WeightBits">Of a weight.</param>
/// <param name="IsOfProducts">Whether only products with a matrix are written in it.</param>
/// <param name="NeedsRanges">Whether activations have calibrated ranges.</param>
/// <param name="Description">For lists: where the runtime has kernels, and what is computed.</param>
public sealed record NumberFormat(string Name, int Code, int WeightBits, bool IsOfProducts, bool NeedsRanges, string Description)
{
    /// <summary>Bits of what a product multiplies its weights with. Default: fp32.</summary>
    public int ActivationBits { get; init; } = 32;

    /// <summary>Bytes of a layer in a file: weights, their scales and the bias.</summary>
    public required Func<LayerPlan, long> Bytes { get; init; }
}
