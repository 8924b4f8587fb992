using NasService.Core.Statistics;

namespace NasService.Bench.Claims.Ofa;

/// <summary>One part of the method with and without it, paired over networks and seeds.</summary>
/// <param name="Part">Which.</param>
/// <param name="Networks">Of which networks.</param>
/// <param name="With">Median accuracy with it, a share.</param>
/// <param name="Without">Median accuracy without it.</param>
/// <param name="Points">With minus without, in points.</param>
internal sealed record OfaAblation(string Part, string Networks, double With, double Without, Bootstrap Points);
