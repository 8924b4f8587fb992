using NasService.Core.Genes;
using NasService.Core.Operators;
using NasService.Core.Yaml;

namespace NasService.Core.Blocks;

/// <summary>Keys that the convolution blocks share.</summary>
public static class ConvolutionKeys
{
    private const int Choices = 16;

    /// <summary>Side of the block's spatial kernel.</summary>
    public static IntegersKey Kernel { get; } = new("kernel", "kernel", new IntRule(1, 15, IsOdd: true), Choices, 3)
    {
        Kind = DimensionKind.Kernel,
        Help = "Side of the kernel; a list makes it elastic, block by block.",
    };

    /// <summary>Ratio of the inner width. Which side of 1 it has to be on is the block's affair.</summary>
    public static NumbersKey Expand { get; } = new("expand", "inner width to expand", new NumberRule(0, 16, MinIsOpen: true), Choices, null)
    {
        Kind = DimensionKind.Expand,
        IsSorted = true,
        Help = "Inner width over input width (mbconv: 1 or more) or over output width (bottleneck: at most 1); "
            + "a list makes it elastic, block by block.",
    };

    public static LabelKey Activation { get; } = new("activation", "activation", [.. ActivationNames.ByName.Keys], "relu")
    {
        Help = "What follows each convolution.",
    };

    public static FlagKey SqueezeExcite { get; } = new("squeezeExcite", "squeeze-and-excitation gate", false)
    {
        Help = "Whether a gate weighs the channels.",
    };

    /// <summary>Inputs are added to outputs where shapes agree.</summary>
    public static FlagKey Skip { get; } = new("skip", "residual connection", true)
    {
        Help = "Whether inputs are added to outputs where shapes agree.",
    };
}
