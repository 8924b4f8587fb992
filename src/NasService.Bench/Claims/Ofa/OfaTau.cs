using NasService.Core.Statistics;

namespace NasService.Bench.Claims.Ofa;

/// <summary>Agreement of two orders of the same networks.</summary>
/// <param name="First">What orders them.</param>
/// <param name="Second">What else does.</param>
/// <param name="Tau">Kendall's; resampled over networks.</param>
internal sealed record OfaTau(string First, string Second, Bootstrap Tau);
