using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Metrics;
using NasService.Core.Networks;
using NasService.Core.Spaces;

namespace NasService.Pipeline.Fronts;

/// <summary>An exported file with how good it is.</summary>
internal sealed record VerifiedModel(Architecture Architecture, NetworkPlan Plan, ArtifactBlob Blob, ModelFile File, QualityScore Quality)
{
    public FrontPoint ToPoint(LatencyMeasurement latency) => new()
    {
        ArchitectureId = Architecture.Id,
        Genes = Architecture.Genes,
        Choices = Architecture.Choices,
        Policy = Architecture.Policy,
        Validation = Quality,
        Latency = latency,
        ModelBytes = Blob.Bytes,
        Macs = Plan.Macs,
        BitOps = Plan.BitOps,
        Parameters = Plan.Parameters,
        ArtifactDigest = Blob.Digest.Value,
    };
}
