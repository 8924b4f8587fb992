using NasService.Core.Metrics;

namespace NasService.Api.Evaluations;

/// <summary>What the networks of a job are judged by.</summary>
/// <param name="Name">As in <c>accuracy</c>.</param>
/// <param name="Unit">As in <c>share</c>; empty: that of the targets.</param>
/// <param name="Direction"><c>maximize</c> or <c>minimize</c>: which way is better.</param>
internal sealed record MetricDocument(string Name, string Unit, string Direction)
{
    public static MetricDocument Of(QualityMetric metric) => new(metric.Name, metric.Unit, metric.DirectionName);
}
