namespace NasService.Pipeline.Scoring;

/// <summary>A metric's value with all that is needed to read it.</summary>
/// <param name="Metric">Its name.</param>
/// <param name="Unit">As in <c>share</c>; empty: that of the targets.</param>
/// <param name="Direction"><c>maximize</c> or <c>minimize</c>.</param>
/// <param name="Value">In the unit.</param>
/// <param name="Ci95Low">Lower end of the 95 % interval.</param>
/// <param name="Ci95High">Its upper end.</param>
/// <param name="Interval">How that was made.</param>
public sealed record ScoredMetric(string Metric, string Unit, string Direction, double Value, double Ci95Low, double Ci95High, string Interval);
