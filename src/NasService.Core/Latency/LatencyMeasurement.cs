using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace NasService.Core.Latency;

/// <summary>Wall time of one run of a model on one device, in milliseconds; a median never travels without its spread and count.</summary>
/// <param name="MedianMs">Median over the runs.</param>
/// <param name="P10Ms">10th percentile.</param>
/// <param name="P90Ms">90th percentile.</param>
/// <param name="IntervalLowMs">Lower end of the 95 % confidence interval of the median (order statistics).</param>
/// <param name="IntervalHighMs">Its upper end.</param>
/// <param name="Runs">Runs that counted.</param>
/// <param name="WarmUp">Runs before them.</param>
/// <param name="Threads">Threads inside an operator.</param>
/// <param name="Batch">Images per run.</param>
/// <param name="DeviceId">Id of the device's fingerprint.</param>
public sealed record LatencyMeasurement(
    double MedianMs,
    double P10Ms,
    double P90Ms,
    double IntervalLowMs,
    double IntervalHighMs,
    int Runs,
    int WarmUp,
    int Threads,
    int Batch,
    string DeviceId)
{
    /// <summary>95th percentile; null where it was measured before this was kept.</summary>
    public double? P95Ms { get; init; }

    /// <summary>99th percentile; null likewise. Of a few hundred runs it is the third or fourth slowest, and as uncertain as that.</summary>
    public double? P99Ms { get; init; }

    /// <summary>Median over the mean of the two anchor medians measured just before and just after; null where no anchor was measured.</summary>
    public double? AnchorRatio { get; init; }

    /// <summary>Where it is an expectation over lengths: what it is made of, by the plans of the lengths. Not stored with it, but beside
    /// it.</summary>
    [JsonIgnore]
    public ImmutableArray<PlannedLatency> ByLength { get; init; } = [];
}
