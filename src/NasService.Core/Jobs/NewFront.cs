using System.Collections.Immutable;

namespace NasService.Core.Jobs;


/// <summary>A front to be stored as the next version of its job and device.</summary>
public sealed record NewFront
{
    /// <summary>From <see cref="JobId.Create"/>. Storing the same id twice stores it once.</summary>
    public required string Id { get; init; }

    /// <summary>A registered device.</summary>
    public required string DeviceId { get; init; }

    /// <summary>Name of the scenario that its latencies are of; null: the job's first one.</summary>
    public string? Scenario { get; init; }

    /// <summary>The task's metric at the hypervolume's reference point.</summary>
    public required double ReferenceQuality { get; init; }

    /// <summary>Latency of the hypervolume's reference point.</summary>
    public required double ReferenceLatencyMs { get; init; }

    /// <summary>In the metric's unit times milliseconds.</summary>
    public required double Hypervolume { get; init; }

    /// <summary>True evaluations made so far.</summary>
    public required int Evaluations { get; init; }

    /// <summary>Whether every latency was measured again on the exported file and the front is fixed.</summary>
    public required bool Verified { get; init; }

    /// <summary>In ascending order of latency.</summary>
    public required ImmutableArray<FrontPoint> Points { get; init; }

    /// <summary>Named points beside the front.</summary>
    public ImmutableArray<FrontPoint> Baselines { get; init; } = [];
}
