using System.Collections.Immutable;
using NasService.Core.Latency;
using NasService.Core.Metrics;

namespace NasService.Core.Evaluations;

/// <summary>What was found out about one architecture in one job, with its provenance. A failed one keeps the reason and is infeasible.</summary>
public sealed record Evaluation
{
    /// <summary>0-based place in the order of asking; unique within a job.</summary>
    public required int Index { get; init; }

    /// <summary>0: initial sample; from 1: the rounds of the search; -1: baselines.</summary>
    public required int Round { get; init; }

    public required string ArchitectureId { get; init; }

    public required ImmutableArray<int> Genes { get; init; }

    /// <summary>Every active dimension but the bits, by name; empty if not known.</summary>
    public ImmutableSortedDictionary<string, double> Choices { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    /// <summary>Every active bit dimension, by name; empty if not known.</summary>
    public ImmutableSortedDictionary<string, int> Policy { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>The task's metric, of the exported file on the ranking part of the validation split; null if it failed.</summary>
    public QualityScore? Quality { get; init; }

    public LatencyMeasurement? Latency { get; init; }

    /// <summary>By the plans of the job's further scenarios, and on its further devices.</summary>
    public ImmutableArray<PlannedLatency> FurtherLatencies { get; init; } = [];

    /// <summary>Bytes of the exported ONNX file.</summary>
    public long ModelBytes { get; init; }

    public long Macs { get; init; }

    /// <summary>Multiply-accumulates times the bits of their two sides, counted; null where an earlier version evaluated it.</summary>
    public long? BitOps { get; init; }

    public long Parameters { get; init; }

    /// <summary>Why the candidate failed; null if it did not.</summary>
    public string? Error { get; init; }

    public required EvaluationProvenance Provenance { get; init; }

    public bool Succeeded => Error is null && Quality is not null && Latency is not null;

    /// <summary>Null where it was not measured so.</summary>
    public LatencyMeasurement? LatencyOf(LatencyScenario scenario)
        => scenario.Name is null ? Latency
            : FurtherLatencies.LastOrDefault(l => l.PlanKey == scenario.Plan.Key && scenario.IsOf(l.Latency.DeviceId))?.Latency;
}
