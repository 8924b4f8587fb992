using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NasService.Core.Jobs;
using NasService.Core.Tasks;

namespace NasService.Core.Fronts;

/// <summary>One network of a front, or a baseline, as every JSON document shows it: the commands', the service's.</summary>
/// <param name="Name">As in <c>largest-fp32</c>; absent on the front itself.</param>
/// <param name="Id">Id of the architecture, policy included.</param>
/// <param name="Architecture">Every active dimension but the bits, by name.</param>
/// <param name="Policy">Every active bit dimension, by name: 8 or 32.</param>
/// <param name="Quality">The task's metric on data that the search never saw.</param>
/// <param name="LatencyMs">Of the exported file; measured again after the search.</param>
/// <param name="ModelBytes">Bytes of the exported ONNX file.</param>
/// <param name="Macs">Multiply-accumulates of one picture, counted.</param>
/// <param name="Params">Parameters, counted.</param>
/// <param name="Artifact">SHA-256 of the exported file; absent while it is not stored.</param>
/// <param name="TiedWith">Points of equal quality whose latency intervals overlap with this one's.</param>
public sealed record FrontPointDocument(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Name,
    string Id,
    ImmutableSortedDictionary<string, double> Architecture,
    ImmutableSortedDictionary<string, int> Policy,
    QualityDocument Quality,
    LatencyDocument LatencyMs,
    long ModelBytes,
    long Macs,
    long Params,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Artifact,
    ImmutableArray<string> TiedWith)
{
    /// <summary>Counted; absent where an earlier version stored the point.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BitOpsDocument? BitOps { get; init; }

    public static FrontPointDocument Of(FrontPoint p, TaskCatalog tasks, LengthLatencies? lengths = null) => new(
        p.Name,
        p.ArchitectureId,
        p.Choices,
        p.Policy,
        QualityDocument.Of(p, tasks),
        LatencyDocument.Rounded(p.Latency) with { ByTokens = lengths?.Of(p.ArchitectureId, p.Latency) },
        p.ModelBytes,
        p.Macs,
        p.Parameters,
        p.ArtifactDigest,
        p.TiedWith)
    {
        BitOps = BitOpsDocument.Of(p.BitOps),
    };
}
