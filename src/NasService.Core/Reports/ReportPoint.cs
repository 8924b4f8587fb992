using System.Collections.Immutable;
using NasService.Core.Jobs;

namespace NasService.Core.Reports;

/// <summary>A network of the front or a baseline, as the report shows it.</summary>
/// <param name="Label">Its place in the front from 1, or the baseline's name.</param>
/// <param name="Kind">Its policy.</param>
/// <param name="Point">Its numbers.</param>
public sealed record ReportPoint(string Label, PolicyKind Kind, FrontPoint Point)
{
    /// <summary>Medians in milliseconds by tokens, where its latency is the expectation over several lengths; null (default): there is
    /// one.</summary>
    public ImmutableSortedDictionary<int, double>? ByTokens { get; init; }
}
