namespace NasService.Core.Latency;

/// <summary>The latencies that one earlier job recorded on one device.</summary>
public interface ILatencyRecordings
{
    /// <summary>The device they were recorded on.</summary>
    DeviceFingerprint Device { get; }

    /// <summary>The recorded latency as it was stored, or null where the job measured no such thing.</summary>
    /// <param name="architectureId">Id of the architecture, policy included.</param>
    /// <param name="deviceId"><see cref="DeviceFingerprint.Id"/>.</param>
    /// <param name="planKey"><see cref="MeasurementPlan.Key"/>.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    Task<LatencyMeasurement?> FindAsync(string architectureId, string deviceId, string planKey, CancellationToken cancellationToken);
}
