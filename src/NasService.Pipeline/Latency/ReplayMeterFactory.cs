using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Measurement.Devices;
using NasService.Measurement.Meters;

namespace NasService.Pipeline.Latency;

/// <summary>Makes meters that read the latencies of an earlier job of the same store.</summary>
internal sealed class ReplayMeterFactory(IMeasurementStore store, DeviceFingerprintReader devices) : ILatencyMeterFactory
{
    public string Name => LatencyMeters.Replay;

    public bool RunsModels => false;

    public ILatencyMeter Create(LatencyDefinition definition)
    {
        var job = definition.ReplayOf ?? throw new InputException("latency.replayOf", "The meter replay reads another job's latencies.", null, "the id of a job");
        return new ReplayMeter(new StoredRecordings(store, job, devices.Read(definition.Device)));
    }
}
