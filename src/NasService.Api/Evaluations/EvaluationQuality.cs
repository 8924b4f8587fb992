using System.Collections.Immutable;
using NasService.Core.Metrics;
using NasService.Core.Tasks;

namespace NasService.Api.Evaluations;

/// <summary>How good a candidate is at its task.</summary>
/// <param name="Metric">As in <c>accuracy</c>.</param>
/// <param name="Unit">As in <c>share</c>; empty: that of the targets.</param>
/// <param name="Direction"><c>maximize</c> or <c>minimize</c>: which way is better.</param>
/// <param name="Value">In that unit.</param>
/// <param name="Samples">Pictures it was taken over.</param>
/// <param name="Ci95">Lower and upper end of the 95 % confidence interval.</param>
internal sealed record EvaluationQuality(string Metric, string Unit, string Direction, double Value, int Samples, ImmutableArray<double> Ci95)
{
    public static EvaluationQuality Of(QualityScore score, TaskCatalog tasks)
    {
        var metric = tasks.Metric(score.Metric);
        return new EvaluationQuality(metric.Name, metric.Unit, metric.DirectionName, score.Value, score.Samples, [score.Ci95Low, score.Ci95High]);
    }
}
