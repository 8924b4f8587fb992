using NasService.Core.Latency;

namespace NasService.Storage.Model;


/// <summary>The columns of a latency, wherever one is stored; the device is the row's own.</summary>
internal sealed class LatencyColumns
{
    public required double MedianMs { get; set; }

    public required double P10Ms { get; set; }

    public required double P90Ms { get; set; }

    public double? P95Ms { get; set; }

    public double? P99Ms { get; set; }

    public required double IntervalLowMs { get; set; }

    public required double IntervalHighMs { get; set; }

    public required int Runs { get; set; }

    public required int WarmUpRuns { get; set; }

    public required int Threads { get; set; }

    public required int Batch { get; set; }

    public double? AnchorRatio { get; set; }

    public static LatencyColumns From(LatencyMeasurement latency) => new()
    {
        MedianMs = latency.MedianMs,
        P10Ms = latency.P10Ms,
        P90Ms = latency.P90Ms,
        P95Ms = latency.P95Ms,
        P99Ms = latency.P99Ms,
        IntervalLowMs = latency.IntervalLowMs,
        IntervalHighMs = latency.IntervalHighMs,
        Runs = latency.Runs,
        WarmUpRuns = latency.WarmUp,
        Threads = latency.Threads,
        Batch = latency.Batch,
        AnchorRatio = latency.AnchorRatio,
    };

    public LatencyMeasurement ToRecord(string deviceId)
        => new(MedianMs, P10Ms, P90Ms, IntervalLowMs, IntervalHighMs, Runs, WarmUpRuns, Threads, Batch, deviceId) { P95Ms = P95Ms, P99Ms = P99Ms, AnchorRatio = AnchorRatio };
}
