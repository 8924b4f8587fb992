using System.Collections.Immutable;
using NasService.Core.Metrics;

namespace NasService.Core.Fronts;

/// <param name="Value">In the metric's unit.</param>
/// <param name="Samples">Pictures it was taken over.</param>
/// <param name="Ci95">Lower and upper end of the 95 % confidence interval.</param>
public sealed record ScoreDocument(double Value, int Samples, ImmutableArray<double> Ci95)
{
    public static ScoreDocument Of(QualityScore score) => new(score.Value, score.Samples, [score.Ci95Low, score.Ci95High]);
}
