using NasService.Core.Latency;
using NasService.Measurement.Timing;

namespace NasService.Measurement.Tests.Timing;

public sealed class RunLogTests
{
    [Fact]
    public void Summarize_OneToHundredAndOne_GivesTheTextbookQuantiles()
    {
        var log = new RunLog();
        log.Add([.. Enumerable.Range(1, 101).Select(i => (double)i).Reverse()]);

        var latency = log.Summarize(7, new MeasurementPlan(Batch: 2, Threads: 3), "d");

        // 1-based ranks floor(50.5 - 9.85) and ceil(51.5 + 9.85).
        Assert.Equal(new LatencyMeasurement(51, 11, 91, 40, 62, 101, 7, 3, 2, "d") { P95Ms = 96, P99Ms = 100 }, latency);
    }

    [Fact]
    public void Summarize_DisturbedBlocks_DoNotCount()
    {
        var log = new RunLog();
        foreach (var block in (double[])[1.00, 1.35, 1.02, 1.04, 1.40, 1.01, 1.09])
        {
            log.Add([block, block, block]);
        }

        var latency = log.Summarize(0, new MeasurementPlan(), "d");

        Assert.Equal(15, latency.Runs);
        Assert.Equal(21, log.Total);

        // Ranks 4 and 12 of the 15 runs that are left.
        Assert.Equal((1.02, 1.01, 1.04), (latency.MedianMs, latency.IntervalLowMs, latency.IntervalHighMs));
    }

    [Fact]
    public void Summarize_SlowRunsInsideABlock_StayInTheSpread()
    {
        var log = new RunLog();
        for (var i = 0; i < 10; i++)
        {
            log.Add([1, 1, 1, 5, 5]);
        }

        var latency = log.Summarize(0, new MeasurementPlan(), "d");

        Assert.Equal((1.0, 5.0, 50), (latency.MedianMs, latency.P90Ms, latency.Runs));
    }
}
