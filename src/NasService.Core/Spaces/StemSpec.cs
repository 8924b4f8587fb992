using System.Collections.Immutable;
using NasService.Core.Blocks;
using NasService.Core.Operators;

namespace NasService.Core.Spaces;

/// <summary>The first convolutions.</summary>
/// <param name="Kernel">Side of their kernels.</param>
/// <param name="Stride">Of the first one.</param>
/// <param name="Channels">Output channels at a width of 1.</param>
/// <param name="Activation">Behind each of them.</param>
/// <param name="Bits">8 or 32.</param>
public sealed record StemSpec(int Kernel, int Stride, int Channels, Activation Activation, int Bits = 32)
{
    /// <summary>
    /// Numbers of convolutions, ascending. One is the plain stem. With two or three the first has half the channels (ResNet-D); a third stands between them and
    /// has a residual connection.
    /// </summary>
    public ImmutableArray<int> Depth { get; init; } = [1];

    /// <summary>Multipliers of the channels, ascending; those of the half-width convolutions are chosen apart from the last one's.</summary>
    public ImmutableArray<double> Width { get; init; } = [1.0];

    /// <summary>A 3x3 max pool with stride 2 ends the stem.</summary>
    public bool HasMaxPool { get; init; }

    /// <summary>Whether it is a stem of several convolutions.</summary>
    public bool IsDeep => Depth.Length > 0 && Depth[^1] > 1;

    /// <summary>Output channels at a multiplier.</summary>
    public int ChannelsAt(double width) => ChannelArithmetic.Scale(Channels, width);

    /// <summary>Channels of the half-width convolutions at a multiplier (ResNet-D: half of the output's, rounded again).</summary>
    public int InnerChannelsAt(double width) => ChannelArithmetic.MakeDivisible(ChannelsAt(width) / 2);

    public bool Equals(StemSpec? other)
        => other is not null && (Kernel, Stride, Channels, Activation, Bits, HasMaxPool) == (other.Kernel, other.Stride, other.Channels, other.Activation, other.Bits, other.HasMaxPool)
        && Depth.SequenceEqual(other.Depth) && Width.SequenceEqual(other.Width);

    public override int GetHashCode() => HashCode.Combine(Kernel, Stride, Channels, Activation, Bits, HasMaxPool);
}
