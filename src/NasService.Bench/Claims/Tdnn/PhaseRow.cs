using System.Collections.Immutable;

namespace NasService.Bench.Claims.Tdnn;

/// <summary>Equal error rates of one corner behind one order, percent, by seed.</summary>
internal sealed record PhaseRow(string Corner, string Order, ImmutableArray<double> Eer);
