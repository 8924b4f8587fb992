namespace NasService.Core.Jobs;


/// <summary>Which front, and which of its points.</summary>
/// <param name="JobId">Its job.</param>
/// <param name="DeviceId">Its device; null: the device of the job's newest front.</param>
/// <param name="Version">Null: the newest.</param>
/// <param name="MaxLatencyMs">Only points whose median is not above it; null: all.</param>
/// <param name="MaxModelBytes">Only points whose file is not larger; null: all.</param>
public sealed record FrontQuery(
    string JobId,
    string? DeviceId = null,
    int? Version = null,
    double? MaxLatencyMs = null,
    long? MaxModelBytes = null)
{
    /// <summary>Name of the scenario; null: the job's first one.</summary>
    public string? Scenario { get; init; }
}
