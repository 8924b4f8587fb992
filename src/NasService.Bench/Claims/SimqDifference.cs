using NasService.Core.Statistics;

namespace NasService.Bench.Claims;

/// <summary>Joint search against another arm, paired over seeds.</summary>
/// <param name="Against">The other arm.</param>
/// <param name="Hypervolume">Joint minus other.</param>
/// <param name="Share">The same as a share of the other's hypervolume; NaN where that is 0.</param>
/// <param name="Wins">Pairs in which joint has more.</param>
internal sealed record SimqDifference(string Against, Bootstrap Hypervolume, Bootstrap Share, int Wins);
