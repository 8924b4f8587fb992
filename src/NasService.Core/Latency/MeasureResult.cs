using System.Text.Json.Serialization;

namespace NasService.Core.Latency;

/// <summary>The answer for one model: a latency, or why there is none.</summary>
public sealed record MeasureResult(string ArchitectureId, LatencyMeasurement? Latency, string? Error)
{
    /// <summary>Over this, a device is noisy.</summary>
    public const double NoisySpread = 0.1;

    /// <summary>
    /// How far medians of one model lay apart that the device measured again and again between the others: the greatest over the least, less
    /// 1. Null (default): the device does not look.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? RepeatSpread { get; init; }
}
