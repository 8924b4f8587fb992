namespace NasService.Core.Jobs;

/// <summary>The hypervolume's reference point.</summary>
/// <param name="Accuracy">A share of correct answers. Default 0.</param>
/// <param name="LatencyMs">Null (default): the latency of the baseline <c>largest-fp32</c>.</param>
public sealed record ReferenceDefinition(double Accuracy, double? LatencyMs);
