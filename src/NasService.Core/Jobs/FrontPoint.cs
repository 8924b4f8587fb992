using System.Collections.Immutable;
using NasService.Core.Latency;
using NasService.Core.Metrics;

namespace NasService.Core.Jobs;


/// <summary>One network of a front, or a baseline beside it.</summary>
public sealed record FrontPoint
{
    /// <summary>As in <c>largest-fp32</c> for a baseline; null for a point of the front.</summary>
    public string? Name { get; init; }

    public required string ArchitectureId { get; init; }

    /// <summary>The canonical genotype: a choice index per dimension of the space.</summary>
    public required ImmutableArray<int> Genes { get; init; }

    /// <summary>Every active dimension but the bits, by name.</summary>
    public required ImmutableSortedDictionary<string, double> Choices { get; init; }

    /// <summary>Every active bit dimension, by name.</summary>
    public required ImmutableSortedDictionary<string, int> Policy { get; init; }

    /// <summary>On images that ranked no candidate.</summary>
    public required QualityScore Validation { get; init; }

    /// <summary>Null until the test set is read, which is after the front is fixed.</summary>
    public QualityScore? Test { get; init; }

    public required LatencyMeasurement Latency { get; init; }

    /// <summary>Bytes of the exported ONNX file.</summary>
    public required long ModelBytes { get; init; }

    public required long Macs { get; init; }

    /// <summary>Multiply-accumulates times the bits of their two sides, counted; null where an earlier version evaluated it.</summary>
    public long? BitOps { get; init; }

    public required long Parameters { get; init; }

    /// <summary>Digest of the exported ONNX file; null while it is not stored. It must be registered.</summary>
    public string? ArtifactDigest { get; init; }

    /// <summary>Ids of points of equal quality whose latency intervals overlap with this one's.</summary>
    public ImmutableArray<string> TiedWith { get; init; } = [];
}
