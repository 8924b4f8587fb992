using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Measurement.Devices;
using NasService.Measurement.Meters;
using NasService.Measurement.Providers;
using NasService.Measurement.Tests.Models;
using NasService.Measurement.Timing;

namespace NasService.Measurement.Tests.Meters;

public sealed class OnnxRuntimeMeterTests : LatencyMeterSuite
{
    [Fact]
    public async Task MeasureAsync_TenTimesTheWork_IsSlowerAndBothKeepToThePlan()
    {
        var (tiny, large) = (Models.Add("a", SmallNets.Tiny()), Models.Add("b", SmallNets.Large()));
        var plan = new MeasurementPlan();

        var outcomes = await Create([]).MeasureAsync([tiny, large], tiny, plan, new Random(1), null, default);

        Assert.InRange(outcomes[1].Latency!.MedianMs / outcomes[0].Latency!.MedianMs, 8, 80);
        Assert.All(outcomes, o => Assert.InRange(o.Latency!.Runs, plan.MinRuns, plan.MaxRuns));
        Assert.All(outcomes, o => Assert.InRange(o.Latency!.WarmUp, plan.WarmUp, int.MaxValue));

        // The model that is its own anchor; wide, since tests run beside other work.
        Assert.InRange(outcomes[0].Latency!.AnchorRatio!.Value, 0.6, 1.6);
    }

    [Fact]
    public async Task MeasureAsync_BatchOfEight_TakesLonger()
    {
        var model = Models.Add("a", SmallNets.Medium());

        var one = await Create([]).MeasureAsync([model], null, Plan, new Random(1), null, default);
        var eight = await Create([]).MeasureAsync([model], null, Plan with { Batch = 8 }, new Random(1), null, default);

        Assert.Equal(8, eight[0].Latency!.Batch);
        Assert.InRange(eight[0].Latency!.MedianMs / one[0].Latency!.MedianMs, 3, 16);
    }

    [Fact]
    public async Task MeasureAsync_AFileThatWentAway_IsNoFactAboutItsModel()
    {
        var measure = () => Create([]).MeasureAsync([Models.Add("a", SmallNets.Tiny()), Models.Missing("b")], null, Plan, new Random(1), null, default);
        Assert.Equal(FailureKind.Environment, Failures.Of(await Assert.ThrowsAnyAsync<Exception>(measure)));
        Models.Add("b", [1, 2, 3]);
        var again = await Create([]).MeasureAsync([Models.Add("a", SmallNets.Tiny()), Models.Missing("b")], null, Plan, new Random(1), null, default);
        Assert.Equal([true, false], again.Select(m => m.Error is null));
    }

    [Fact]
    public async Task MeasureAsync_LockHeld_WaitsForIt()
    {
        var path = Path.Combine(Models.Path, "lock");
        var machine = new MeasurementLock(path, TimeProvider.System);
        var meter = new OnnxRuntimeMeter(new DeviceFingerprintReader().Read("cpu"), new OnnxTimedModelSource(new CpuProvider()), machine, TimeProvider.System);
        using var cancel = new CancellationTokenSource();
        Task<IReadOnlyList<MeteredModel>> waiting;
        using (await machine.AcquireAsync(default))
        {
            waiting = meter.MeasureAsync([Models.Add("a", SmallNets.Tiny())], null, Plan, new Random(1), null, default);
            var cancelled = meter.MeasureAsync([Models.Missing("b")], null, Plan, new Random(1), null, cancel.Token);
            await cancel.CancelAsync();

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
            Assert.False(waiting.IsCompleted);
        }

        Assert.NotNull((await waiting)[0].Latency);
        Assert.False(machine.IsHeld);
    }

    protected override ILatencyMeter Create(IReadOnlyList<ModelFile> models)
        => new OnnxRuntimeMeter(
            new DeviceFingerprintReader().Read("cpu"),
            new OnnxTimedModelSource(new CpuProvider()),
            new MeasurementLock(MeasurementLock.DefaultPath, TimeProvider.System),
            TimeProvider.System);
}
