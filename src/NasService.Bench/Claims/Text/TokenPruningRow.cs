using System.Collections.Immutable;

namespace NasService.Bench.Claims.Text;

/// <summary>A schedule of tokens that leave.</summary>
/// <param name="Keep">Share that each layer keeps of what it reads.</param>
/// <param name="Bits">Of every product.</param>
/// <param name="Macs">Multiply-accumulates of the longest sentence.</param>
/// <param name="Gain">Times as fast as the network of as many bits that keeps all, at the length of
/// <see cref="TokenPruningClaim.TimedTokens"/>.</param>
/// <param name="Ms">Median milliseconds at that length.</param>
/// <param name="LossPoints">Accuracy of the network that keeps all minus its own, in points, by seed; over all sentences.</param>
/// <param name="LongLossPoints">The same over the long ones alone.</param>
internal sealed record TokenPruningRow(
    string Keep, int Bits, long Macs, double Gain, double Ms, ImmutableArray<double> LossPoints, ImmutableArray<double> LongLossPoints);
