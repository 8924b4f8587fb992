namespace NasService.Pipeline.Search;

/// <summary>The hypervolume's reference point of a job, fixed once its baselines are known.</summary>
/// <param name="Quality">In the unit of the task's metric.</param>
/// <param name="LatencyMs">Not rounded.</param>
internal sealed record ReferencePoint(double Quality, double LatencyMs);
