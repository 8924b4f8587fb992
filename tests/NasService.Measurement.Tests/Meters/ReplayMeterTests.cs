using NasService.Core.Latency;
using NasService.Measurement.Meters;

namespace NasService.Measurement.Tests.Meters;

public sealed class ReplayMeterTests : LatencyMeterSuite
{
    private static readonly DeviceFingerprint Device = new("cpu", "p", "avx2", "onnxruntime", "1.0", "CPU", "os", 2);

    [Fact]
    public async Task MeasureAsync_Recorded_IsTheSameRecordToTheLastBit()
    {
        var model = Models.Missing("a");
        var recorded = Latency(0.1) with { AnchorRatio = 1.0 / 3 };
        var meter = new ReplayMeter(new Recordings { [("a", Device.Id, Plan.Key)] = recorded });

        var outcomes = await meter.MeasureAsync([model], model, Plan, new Random(1), null, default);

        Assert.Equal(new MeteredModel(model, recorded, null), outcomes[0]);
    }

    [Fact]
    public async Task MeasureAsync_OtherPlan_IsAnErrorThatNamesTheKey()
    {
        var other = Plan with { Batch = 2 };
        var meter = new ReplayMeter(new Recordings { [("a", Device.Id, Plan.Key)] = Latency(0.1) });

        var outcomes = await meter.MeasureAsync([Models.Missing("a")], null, other, new Random(1), null, default);

        Assert.Equal($"no latency was recorded for architecture a, device {Device.Id}, plan {other.Key}", outcomes[0].Error);
    }

    protected override ILatencyMeter Create(IReadOnlyList<ModelFile> models)
    {
        var recordings = new Recordings();
        foreach (var model in models)
        {
            recordings[(model.ArchitectureId, Device.Id, Plan.Key)] = Latency(new FileInfo(model.Path).Length / 1e7);
        }

        return new ReplayMeter(recordings);
    }

    private static LatencyMeasurement Latency(double ms) => new(ms, ms * 0.9, ms * 1.1, ms * 0.98, ms * 1.02, 300, 50, Plan.Threads, Plan.Batch, Device.Id);

    private sealed class Recordings : Dictionary<(string Architecture, string Device, string Plan), LatencyMeasurement>, ILatencyRecordings
    {
        public DeviceFingerprint Device => ReplayMeterTests.Device;

        public Task<LatencyMeasurement?> FindAsync(string architectureId, string deviceId, string planKey, CancellationToken cancellationToken)
            => Task.FromResult(this.GetValueOrDefault((architectureId, deviceId, planKey)));
    }
}
