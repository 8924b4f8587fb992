using NasService.Core.Statistics;

namespace NasService.Bench.Claims.Ofa;

/// <summary>What lone training gives beyond the sub-network, paired over networks and seeds.</summary>
/// <param name="Against">How the lone networks were trained.</param>
/// <param name="Points">Lone minus shared accuracy, in points.</param>
/// <param name="SharedBetter">Pairs in which the sub-network is better.</param>
internal sealed record OfaGap(string Against, Bootstrap Points, int SharedBetter);
