using System.Collections.Immutable;
using NasService.Core.Evaluations;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Metrics;
using NasService.Core.Networks;
using NasService.Core.Spaces;

namespace NasService.Core.Reports;

/// <summary>Everything a job's report shows, gathered from the store. A job that did not come far has empty parts.</summary>
public sealed record ReportDocument
{
    public required SearchJob Job { get; init; }

    public required JobDefinition Definition { get; init; }

    public required SearchSpace Space { get; init; }

    /// <summary>What the networks are judged by.</summary>
    public QualityMetric Metric => Space.Definition.Task.Metric;

    public required ImmutableArray<JobStage> Stages { get; init; }

    /// <summary>Null before the supernet is trained.</summary>
    public SupernetRecord? Supernet { get; init; }

    public ImmutableArray<LossPoint> Curve { get; init; } = [];

    /// <summary>The scenario whose front is shown; null: the job's first one.</summary>
    public LatencyScenario? Scenario { get; init; }

    /// <summary>The job's further scenarios that have a front: the same job, evaluations by their latencies.</summary>
    public ImmutableArray<ReportDocument> Further { get; init; } = [];

    /// <summary>Null before the first front is stored.</summary>
    public FrontSummary? Summary { get; init; }

    /// <summary>Fastest first.</summary>
    public ImmutableArray<ReportPoint> Front { get; init; } = [];

    public ImmutableArray<ReportPoint> Baselines { get; init; } = [];

    /// <summary>In order of index, baselines included.</summary>
    public ImmutableArray<Evaluation> Evaluations { get; init; } = [];

    public ImmutableArray<HypervolumePoint> Hypervolume { get; init; } = [];

    public ImmutableArray<PredictionRecord> Predictions { get; init; } = [];

    /// <summary>The front's best compromise; null without a front.</summary>
    public ReportPoint? Knee { get; init; }

    /// <summary>The network behind it.</summary>
    public NetworkPlan? KneePlan { get; init; }

    /// <summary>What latencies were measured on; null before the first front.</summary>
    public DeviceFingerprint? Device { get; init; }

    /// <summary>A test picture enlarged bicubically, by the front's best network, and as it is: one PNG; empty where networks give no
    /// pictures.</summary>
    public ImmutableArray<byte> BeforeAndAfter { get; init; } = [];

    /// <summary>Hashes and versions that the exported bundles carry; empty before the export.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Provenance { get; init; } = [];
}
