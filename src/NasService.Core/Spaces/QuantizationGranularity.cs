namespace NasService.Core.Spaces;

public enum QuantizationGranularity
{
    Block,
    Layer,
}
