using Microsoft.Extensions.Time.Testing;
using NasService.Core.Latency;
using NasService.Measurement.Timing;

namespace NasService.Measurement.Tests.Timing;

public sealed class InterleavedTimerTests
{
    private static readonly MeasurementPlan Plan = new();

    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void Measure_SteadyDevice_StopsAtTheLeastRuns()
    {
        var (outcomes, _) = Measure((_, _) => 0.1, Plan, "a");

        var latency = outcomes[0].Latency!;
        Assert.Equal((0.1, 0.1, 300), (latency.MedianMs, latency.P90Ms, latency.Runs));
        Assert.InRange(latency.WarmUp, 50, 100);
    }

    [Fact]
    public void Measure_WideSpread_GoesOnUntilTheIntervalIsNarrow()
    {
        var random = new Random(1);

        var (outcomes, _) = Measure((_, _) => 0.1 + (0.06 * random.NextDouble()), Plan, "a");

        var latency = outcomes[0].Latency!;
        Assert.InRange(latency.Runs, 301, 2999);
        Assert.True(latency.IntervalHighMs - latency.MedianMs <= 0.02 * latency.MedianMs);
        Assert.True(latency.MedianMs - latency.IntervalLowMs <= 0.02 * latency.MedianMs);
    }

    [Fact]
    public void Measure_SpreadTooWideForThePlan_StopsAtTheCap()
    {
        var random = new Random(1);

        var (outcomes, _) = Measure((_, _) => 0.1 + (0.02 * random.NextDouble()), Plan with { MaxRuns = 1000, RelativeInterval = 0 }, "a");

        Assert.InRange(outcomes[0].Latency!.Runs, 976, 1000);
    }

    [Fact]
    public void Measure_FastModel_IsSpreadOverTime()
    {
        Measure((_, _) => 0.01, Plan, "a");

        // Twelve rounds: the last begins at eleven twelfths of 150 ms.
        Assert.InRange((_clock.GetUtcNow() - _clock.Start).TotalMilliseconds, 137, 150);
    }

    [Fact]
    public void Measure_DisturbanceOfSixtyMs_LeavesTheMedianAlone()
    {
        var (outcomes, _) = Measure((_, now) => now is > 40 and < 100 ? 0.135 : 0.1, Plan, "a");

        var latency = outcomes[0].Latency!;
        Assert.Equal((0.1, 0.1), (latency.MedianMs, latency.P90Ms));
        Assert.InRange(latency.Runs, 300, 330);
    }

    [Fact]
    public void Measure_BrokenModel_IsItsOwnError()
    {
        var device = new FakeDevice(_clock, (id, _) => id == "a" ? 0.1 : 0.2);

        var outcomes = new InterleavedTimer(device, _clock, "d").Measure([File("a"), new ModelFile("b", ""), File("c")], Plan, default);

        Assert.Equal([null, "b is broken", null], outcomes.Select(o => o.Error));
        Assert.Equal([0.1, null, 0.2], outcomes.Select(o => o.Latency?.MedianMs));
        Assert.Equal(0, device.Open);
    }

    [Fact]
    public void Measure_Cancelled_ClosesTheModels()
    {
        using var cancel = new CancellationTokenSource();
        var device = new FakeDevice(_clock, (_, now) =>
        {
            if (now > 50)
            {
                cancel.Cancel();
            }

            return 0.1;
        });

        Assert.Throws<OperationCanceledException>(() => new InterleavedTimer(device, _clock, "d").Measure([File("a"), File("b")], Plan, cancel.Token));
        Assert.Equal(0, device.Open);
    }

    private static ModelFile File(string id) => new(id, "some");

    private (IReadOnlyList<MeteredModel> Outcomes, FakeDevice Device) Measure(Func<string, double, double> runMs, MeasurementPlan plan, params string[] ids)
    {
        var device = new FakeDevice(_clock, runMs);
        return (new InterleavedTimer(device, _clock, "d").Measure([.. ids.Select(File)], plan, default), device);
    }
}
