using NasService.Core.Operators;

namespace NasService.Training.Tests.Extending;

/// <summary>Weights of products in 8 bits with a scale for each row; activations in fp32.</summary>
internal static class RowInt8
{
    public static NumberFormat Format { get; } = new("row-int8", 108, 8, IsOfProducts: true, NeedsRanges: false, "Weights in 8 bits, activations in fp32.")
    {
        Bytes = l => l.WeightCount + (8L * l.Out),
    };
}
