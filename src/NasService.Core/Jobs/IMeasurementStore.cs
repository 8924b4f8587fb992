using NasService.Core.Latency;

namespace NasService.Core.Jobs;


/// <summary>Every latency ever measured, with the device it was measured on. The meter <c>replay</c> reads it.</summary>
public interface IMeasurementStore
{
    Task<DeviceRecord> RegisterDeviceAsync(DeviceFingerprint device, CancellationToken cancellationToken);

    /// <summary>Last seen first.</summary>
    Task<IReadOnlyList<DeviceRecord>> ListDevicesAsync(CancellationToken cancellationToken);

    /// <summary>A latency already stored under the same architecture, device, plan and purpose stays as it is.</summary>
    /// <returns>The measurements in their order, as stored.</returns>
    /// <exception cref="StageLostException">The ticket is void.</exception>
    Task<IReadOnlyList<MeasurementRecord>> RecordMeasurementsAsync(
        StageTicket ticket,
        IReadOnlyList<NewMeasurement> measurements,
        CancellationToken cancellationToken);

    /// <summary>Null if nothing was recorded under the key. Purpose null: whichever was stored first.</summary>
    Task<MeasurementRecord?> FindMeasurementAsync(MeasurementKey key, MeasurementPurpose? purpose, CancellationToken cancellationToken);

    /// <summary>The job's latencies in the order they were stored. Purpose null: all.</summary>
    Task<IReadOnlyList<MeasurementRecord>> ListMeasurementsAsync(string jobId, MeasurementPurpose? purpose, CancellationToken cancellationToken);
}
