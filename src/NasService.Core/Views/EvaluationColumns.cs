using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace NasService.Core.Views;

/// <summary>A job's evaluations as columns of equal length, in order of index: what a chart of thousands of points needs. Null where nothing was measured.</summary>
public sealed record EvaluationColumns(
    IReadOnlyList<int> Index,
    IReadOnlyList<int> Round,
    IReadOnlyList<string> ArchitectureId,
    IReadOnlyList<double?> Quality,
    IReadOnlyList<double?> LatencyMs,
    IReadOnlyList<long> ModelBytes,
    IReadOnlyList<long> Macs,
    IReadOnlyList<long> Parameters)
{
    /// <summary>Name of the metric that <see cref="Quality"/> is of; null while nothing was scored.</summary>
    [JsonIgnore]
    public string? Metric { get; init; }

    /// <summary>Multiply-accumulates times the bits of their two sides; fewer are better.</summary>
    public IReadOnlyList<long?> BitOps { get; init; } = [];

    /// <summary>10th percentile of the latency.</summary>
    public IReadOnlyList<double?> LatencyP10Ms { get; init; } = [];

    /// <summary>90th percentile of the latency.</summary>
    public IReadOnlyList<double?> LatencyP90Ms { get; init; } = [];

    /// <summary>The canonical genotype: a choice index per dimension of the space, 0 where inactive. Bits among them.</summary>
    public IReadOnlyList<ImmutableArray<int>> Genes { get; init; } = [];

    /// <summary>These rows, then <paramref name="more"/>, whose indices are all greater.</summary>
    public EvaluationColumns Append(EvaluationColumns more) => new(
        [.. Index, .. more.Index],
        [.. Round, .. more.Round],
        [.. ArchitectureId, .. more.ArchitectureId],
        [.. Quality, .. more.Quality],
        [.. LatencyMs, .. more.LatencyMs],
        [.. ModelBytes, .. more.ModelBytes],
        [.. Macs, .. more.Macs],
        [.. Parameters, .. more.Parameters])
    {
        Metric = Metric ?? more.Metric,
        BitOps = [.. BitOps, .. more.BitOps],
        LatencyP10Ms = [.. LatencyP10Ms, .. more.LatencyP10Ms],
        LatencyP90Ms = [.. LatencyP90Ms, .. more.LatencyP90Ms],
        Genes = [.. Genes, .. more.Genes],
    };
}
