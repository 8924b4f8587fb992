using System.Collections.Immutable;
using NasService.Core.Blocks;
using NasService.Core.Operators;

namespace NasService.Core.Spaces;

/// <summary>A run of blocks with the same feature-map size. Every list with two or more values is an elastic dimension.</summary>
/// <param name="Block">Name of the block kind.</param>
/// <param name="Channels">Output channels of every block in it, at a width of 1.</param>
/// <param name="Stride">Stride of its first block.</param>
/// <param name="Depth">Numbers of blocks, ascending.</param>
/// <param name="Kernel">Kernel sides, odd, ascending; chosen per block.</param>
/// <param name="Expand">Expansion ratios, ascending; chosen per block.</param>
/// <param name="Activation">Activation function of its blocks.</param>
/// <param name="SqueezeExcite">Whether its blocks carry a gate.</param>
/// <param name="Skip">Whether inputs are added to outputs where shapes agree.</param>
public sealed record StageSpec(
    string Block,
    int Channels,
    int Stride,
    ImmutableArray<int> Depth,
    ImmutableArray<int> Kernel,
    ImmutableArray<double> Expand,
    Activation Activation,
    bool SqueezeExcite,
    bool Skip)
{
    /// <summary>Multipliers of the channels, ascending; one choice for the whole stage.</summary>
    public ImmutableArray<double> Width { get; init; } = [1.0];

    public bool IsElastic => Depth.Length > 1 || Kernel.Length > 1 || Expand.Length > 1 || Width.Length > 1;

    /// <summary>Output channels at a multiplier.</summary>
    public int ChannelsAt(double width) => ChannelArithmetic.Scale(Channels, width);
}
