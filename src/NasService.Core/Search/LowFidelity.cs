namespace NasService.Core.Search;

/// <summary>A cheap estimate of a metric, as in the accuracy after a few epochs or on a share of the images.</summary>
/// <param name="Metric">The metric estimated; one of the objectives'.</param>
/// <param name="CostShare">What it costs, as a share of a full evaluation: more than 0, less than 1.</param>
public sealed record LowFidelity(string Metric, double CostShare);
