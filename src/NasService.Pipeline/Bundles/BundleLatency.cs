using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace NasService.Pipeline.Bundles;

/// <summary>Milliseconds of one run, 4 decimals, with spread and conditions.</summary>
internal sealed record BundleLatency(double Median, double P10, double P90, int Runs, int WarmUp, int Threads, int Batch, string Device)
{
    /// <summary>Where the latency is the expectation over lengths of sentences: the median of each length that was measured, by its
    /// tokens. Null elsewhere.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableSortedDictionary<int, double>? ByTokens { get; init; }
}
