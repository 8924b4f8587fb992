namespace NasService.Core.Genes;

public enum DimensionKind
{
    Resolution,
    Depth,
    Width,
    Kernel,
    Expand,
    Bits,
    WeightMode,
    Category,
}
