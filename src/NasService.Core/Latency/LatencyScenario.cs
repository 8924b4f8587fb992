namespace NasService.Core.Latency;

/// <summary>
/// A way to run a network that has a front of its own: one image at a time, or many for throughput (TurboViT's two scenarios); or the
/// same on another device.
/// </summary>
/// <param name="Name">Null: the job's first one, <see cref="LatencyDefinition.Plan"/>. Of a device: its name.</param>
/// <param name="Plan">Runs, threads and batch; no two scenarios of a device have equal ones.</param>
/// <param name="VerifyPlan">The same for its front's second measurement.</param>
/// <param name="MaxLatencyMs">What every point of its front must meet; null: no bound.</param>
public sealed record LatencyScenario(string? Name, MeasurementPlan Plan, MeasurementPlan VerifyPlan, double? MaxLatencyMs)
{
    /// <summary>Name of the device that follows the job's first one; null (default): measured on that one.</summary>
    public string? Device { get; init; }

    /// <summary>Candidates that the search measures on the following device, baselines not counted; the others are predicted there. 0 where
    /// no device follows: all are measured.</summary>
    public int Measurements { get; init; }

    /// <summary>In names of metrics and lines of progress, as in <c>latencyMs.throughput</c>.</summary>
    public string Suffix => Name is null ? "" : $".{Name}";

    /// <summary>Id of the following device as it is now, where that is known: what it measured as another one, before an update of its
    /// runtime, is not compared with what it measures. Null (default): any of its name.</summary>
    public string? DeviceId { get; init; }

    /// <summary>Whether a latency by the scenario's plan was measured where the scenario runs.</summary>
    public bool IsOf(string deviceId)
        => DeviceId is { } id ? deviceId == id : Device is null || DeviceFingerprint.IsOf(deviceId, Device);
}
