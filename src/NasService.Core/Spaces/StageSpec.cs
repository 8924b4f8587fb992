using System.Collections.Immutable;
using NasService.Core.Blocks;

namespace NasService.Core.Spaces;

/// <summary>A run of blocks with the same feature-map size. Every list with two or more values is an elastic dimension.</summary>
/// <param name="Block">Name of the block kind.</param>
/// <param name="Channels">Output channels of every block in it, at a width of 1.</param>
/// <param name="Stride">Stride of its first block.</param>
/// <param name="Depth">Numbers of blocks, ascending.</param>
/// <param name="Values">Of the keys that the block declares.</param>
public sealed record StageSpec(string Block, int Channels, int Stride, ImmutableArray<int> Depth, StageValues Values)
{
    /// <summary>Multipliers of the channels, ascending; one choice for the whole stage.</summary>
    public ImmutableArray<double> Width { get; init; } = [1.0];

    public bool IsElastic => Depth.Length > 1 || Width.Length > 1 || Values.IsElastic;

    /// <summary>Output channels at a multiplier.</summary>
    public int ChannelsAt(double width) => ChannelArithmetic.Scale(Channels, width);
}
