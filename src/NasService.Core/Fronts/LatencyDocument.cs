using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NasService.Core.Latency;

namespace NasService.Core.Fronts;

/// <summary>Wall time of one run, in milliseconds.</summary>
/// <param name="Median">Median over the runs.</param>
/// <param name="P10">10th percentile.</param>
/// <param name="P90">90th percentile.</param>
/// <param name="P95">95th percentile; absent where it was measured before this was kept.</param>
/// <param name="P99">99th percentile; absent likewise.</param>
/// <param name="Ci95">95 % confidence interval of the median.</param>
/// <param name="Runs">Runs that counted.</param>
/// <param name="WarmUp">Runs before them.</param>
/// <param name="Threads">Threads inside an operator.</param>
/// <param name="Batch">Images per run.</param>
/// <param name="Device">Id of the device's fingerprint.</param>
/// <param name="AnchorRatio">Median over that of the anchor model; absent where none was measured.</param>
public sealed record LatencyDocument(
    double Median,
    double P10,
    double P90,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? P95,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? P99,
    ImmutableArray<double> Ci95,
    int Runs,
    int WarmUp,
    int Threads,
    int Batch,
    string Device,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? AnchorRatio)
{
    /// <summary>Of sentences, whose latency is the expectation over several lengths: medians by tokens; absent elsewhere, or before the
    /// front was measured.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableSortedDictionary<int, double>? ByTokens { get; init; }

    public static LatencyDocument Of(LatencyMeasurement m) => new(
        m.MedianMs, m.P10Ms, m.P90Ms, m.P95Ms, m.P99Ms, [m.IntervalLowMs, m.IntervalHighMs], m.Runs, m.WarmUp, m.Threads, m.Batch, m.DeviceId, m.AnchorRatio);

    /// <summary>With 4 decimals, as fronts are compared and their hypervolume is taken.</summary>
    public static LatencyDocument Rounded(LatencyMeasurement m)
    {
        var raw = Of(m);
        return raw with
        {
            Median = FrontLatency.Rounded(raw.Median),
            P10 = FrontLatency.Rounded(raw.P10),
            P90 = FrontLatency.Rounded(raw.P90),
            P95 = raw.P95 is { } p95 ? FrontLatency.Rounded(p95) : null,
            P99 = raw.P99 is { } p99 ? FrontLatency.Rounded(p99) : null,
            Ci95 = [.. raw.Ci95.Select(FrontLatency.Rounded)],
        };
    }
}
