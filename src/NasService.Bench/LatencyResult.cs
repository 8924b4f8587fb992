using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>How well repeated latency measurements of the same models agree.</summary>
/// <param name="Repeats">How often all models were measured.</param>
/// <param name="PlanKey">How each was measured.</param>
/// <param name="SecondsPerMeasurement">Wall time over measurements, anchors included.</param>
/// <param name="LargestDeviationPercent">Over all models and repeats.</param>
/// <param name="Models">One row each.</param>
internal sealed record LatencyResult(
    int Repeats, string PlanKey, double SecondsPerMeasurement, double LargestDeviationPercent, ImmutableArray<LatencyModel> Models);
