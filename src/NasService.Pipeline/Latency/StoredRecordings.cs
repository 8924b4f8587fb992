using NasService.Core.Jobs;
using NasService.Core.Latency;

namespace NasService.Pipeline.Latency;

/// <summary>The latencies that an earlier job stored.</summary>
internal sealed class StoredRecordings(IMeasurementStore store, string jobId, DeviceFingerprint device) : ILatencyRecordings
{
    public DeviceFingerprint Device => device;

    public async Task<LatencyMeasurement?> FindAsync(string architectureId, string deviceId, string planKey, CancellationToken cancellationToken)
        => (await store.FindMeasurementAsync(new MeasurementKey(jobId, architectureId, deviceId, planKey), null, cancellationToken))?.Latency;
}
