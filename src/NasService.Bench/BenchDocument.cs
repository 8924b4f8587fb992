using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace NasService.Bench;

/// <summary>What a benchmark prints with <c>--json</c>.</summary>
/// <param name="Benchmark">Its name.</param>
/// <param name="Machine">What the figures were taken on.</param>
/// <param name="Versions">What they were taken with.</param>
/// <param name="Seeds">All of its chance comes from them; empty if there is none.</param>
/// <param name="Bars">The figures that have something to be.</param>
/// <param name="Result">All figures.</param>
internal sealed record BenchDocument<T>(
    string Benchmark, BenchMachine Machine, BenchVersions Versions, ImmutableArray<int> Seeds, ImmutableArray<BenchBar> Bars, T Result)
{
    /// <summary>Figures that stand in the document itself, by their names; null: none.</summary>
    [JsonExtensionData]
    public IDictionary<string, object>? Headline { get; init; }
}
