using NasService.Core.Latency;

namespace NasService.Measurement.Timing;

/// <summary>The timed runs of one model, in blocks. Blocks that something else on the machine slowed down do not count.</summary>
internal sealed class RunLog
{
    /// <summary>
    /// A block is disturbed if its median is over this many times the lower quartile of all block medians. On a quiet machine block
    /// medians lie within 4 %; on a shared machine episodes of 5 to 200 ms cost 30 % and more.
    /// </summary>
    public const double Disturbed = 1.1;

    private readonly List<(double MedianMs, double[] RunsMs)> _blocks = [];

    /// <summary>All runs, counted or not.</summary>
    public int Total { get; private set; }

    public void Add(ReadOnlySpan<double> runsMs)
    {
        var sorted = runsMs.ToArray();
        Array.Sort(sorted);
        _blocks.Add((Quantile(sorted, 0.5), sorted));
        Total += sorted.Length;
    }

    /// <summary>Statistics over the blocks that count. There must be a block.</summary>
    public LatencyMeasurement Summarize(int warmUp, MeasurementPlan plan, string deviceId)
    {
        var medians = _blocks.Select(b => b.MedianMs).Order().ToArray();
        var limit = Quantile(medians, 0.25) * Disturbed;
        var runs = _blocks.Where(b => b.MedianMs <= limit).SelectMany(b => b.RunsMs).ToArray();
        Array.Sort(runs);
        var (low, high) = MedianInterval.Ranks(runs.Length);
        return new LatencyMeasurement(
            Quantile(runs, 0.5), Quantile(runs, 0.1), Quantile(runs, 0.9), runs[low], runs[high], runs.Length, warmUp, plan.Threads, plan.Batch, deviceId)
        { P95Ms = Quantile(runs, 0.95), P99Ms = Quantile(runs, 0.99) };
    }

    /// <summary>Linear interpolation between order statistics (Hyndman and Fan, type 7).</summary>
    private static double Quantile(double[] sorted, double share)
    {
        var place = (sorted.Length - 1) * share;
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
