namespace NasService.Cli.Fronts;

/// <summary>One mark of a plot.</summary>
/// <param name="LatencyMs">Over 0.</param>
/// <param name="Quality">In the metric's unit.</param>
/// <param name="Mark">The character drawn; where two marks meet, the later one is seen.</param>
internal readonly record struct PlotPoint(double LatencyMs, double Quality, char Mark);
