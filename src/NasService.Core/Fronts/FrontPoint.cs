using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace NasService.Core.Fronts;

/// <summary>One network of a front, or a baseline, with its numbers taken from the exported file.</summary>
/// <param name="Id">Id of the architecture, policy included.</param>
/// <param name="Architecture">Every active dimension but the bits, by name.</param>
/// <param name="Policy">Every active bit dimension, by name: 8 or 32.</param>
/// <param name="Accuracy">On data the search never saw.</param>
/// <param name="LatencyMs">Re-measured after the search.</param>
/// <param name="ModelBytes">Bytes of the exported ONNX file.</param>
/// <param name="Macs">Multiply-accumulates of one image, counted.</param>
/// <param name="Params">Parameters, counted.</param>
/// <param name="Artifact">SHA-256 of the exported file.</param>
public sealed record FrontPoint(
    string Id,
    ImmutableSortedDictionary<string, double> Architecture,
    ImmutableSortedDictionary<string, int> Policy,
    FrontAccuracy Accuracy,
    FrontLatency LatencyMs,
    long ModelBytes,
    long Macs,
    long Params,
    string Artifact)
{
    /// <summary>Of a baseline, as in <c>largest-fp32</c>; null, and absent in JSON, on the front.</summary>
    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }
}
