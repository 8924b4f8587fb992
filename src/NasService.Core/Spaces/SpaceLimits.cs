using NasService.Core.Yaml;

namespace NasService.Core.Spaces;

/// <summary>What a space may ask for, value by value. Together they keep every count of MACs, parameters and bytes inside 64 bits.</summary>
internal static class SpaceLimits
{
    public const int Stages = 16;

    /// <summary>Values of one elastic dimension.</summary>
    public const int Choices = 16;

    public static readonly IntRule Classes = new(2, 65_536);

    // Widths that are not a multiple of 8 leave vector lanes empty in every runtime; all published mobile networks keep to it.
    public static readonly IntRule Channels = new(8, 4096, Multiple: 8);

    public static readonly IntRule HeadChannels = new(0, 4096, Multiple: 8);

    public static readonly IntRule Kernel = new(1, 15, IsOdd: true);

    public static readonly IntRule Stride = new(1, 2);

    /// <summary>Of a stage whose block says what its own may be.</summary>
    public static readonly IntRule AnyStride = new(1, 32);

    public static readonly IntRule Depth = new(1, 32);

    // Which side of 1 a ratio has to be on is the block's affair.
    public static readonly NumberRule Expand = new(0, 16, MinIsOpen: true);

    public static readonly NumberRule Width = new(0, 4, MinIsOpen: true);

    public static readonly NumberRule NormEpsilon = new(0, 1, MinIsOpen: true);

    public static readonly IntRule Upscale = new(0, 4);

    public static readonly IntRule StemDepth = new(1, 3);

    public static readonly IntRule Bits = new(8, 32, OnlyBounds: true);
}
