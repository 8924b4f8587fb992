namespace NasService.Core.Jobs;

/// <summary>The hypervolume's reference point.</summary>
/// <param name="Quality">In the unit of the task's metric. Null (default): its worst value, or where there is none, that of the best constant answer.</param>
/// <param name="LatencyMs">Null (default): the latency of the baseline <c>largest-fp32</c>.</param>
public sealed record ReferenceDefinition(double? Quality, double? LatencyMs);
