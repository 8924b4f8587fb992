namespace NasService.Core.Genes;

public enum DimensionKind
{
    /// <summary>Of the input: a picture's side, a sentence's length.</summary>
    Extent,

    Depth,
    Width,
    Kernel,
    Expand,
    Bits,
    WeightMode,
    Category,
}
