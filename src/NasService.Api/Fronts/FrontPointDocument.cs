using System.Collections.Immutable;
using NasService.Api.Evaluations;
using NasService.Core.Fronts;
using FrontPoint = NasService.Core.Jobs.FrontPoint;

namespace NasService.Api.Fronts;

/// <summary>One network of a front, or a baseline.</summary>
/// <param name="Name">As in <c>largest-fp32</c>; absent on the front itself.</param>
/// <param name="Id">Id of the architecture, policy included.</param>
/// <param name="Architecture">Every active dimension but the bits.</param>
/// <param name="Policy">Every active bit dimension: 8 or 32.</param>
/// <param name="Accuracy">On images the search never saw.</param>
/// <param name="LatencyMs">Of the exported file.</param>
/// <param name="ModelBytes">Bytes of the exported file.</param>
/// <param name="Macs">Multiply-accumulates of one image.</param>
/// <param name="Params">Parameters.</param>
/// <param name="Artifact">Digest of the exported file; absent while it is not stored.</param>
/// <param name="TiedWith">Points of equal accuracy whose latency intervals overlap with this one's.</param>
internal sealed record FrontPointDocument(
    string? Name,
    string Id,
    ImmutableSortedDictionary<string, double> Architecture,
    ImmutableSortedDictionary<string, int> Policy,
    FrontAccuracy Accuracy,
    LatencyDocument LatencyMs,
    long ModelBytes,
    long Macs,
    long Params,
    string? Artifact,
    ImmutableArray<string> TiedWith)
{
    public static FrontPointDocument Of(FrontPoint p) => new(
        p.Name, p.ArchitectureId, p.Choices, p.Policy, FrontPoints.Accuracy(p), LatencyDocument.Of(p.Latency)!, p.ModelBytes, p.Macs, p.Parameters, p.ArtifactDigest, p.TiedWith);
}
