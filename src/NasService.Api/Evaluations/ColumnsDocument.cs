using NasService.Core.Views;

namespace NasService.Api.Evaluations;

/// <summary>Evaluations as columns of equal length.</summary>
/// <param name="Total">Evaluations stored.</param>
/// <param name="Shown">Length of each column.</param>
/// <param name="Metric">What <c>quality</c> is; absent while nothing was scored.</param>
/// <param name="Columns">In order of index. What no point is better than in quality and latency is never left out.</param>
internal sealed record ColumnsDocument(int Total, int Shown, MetricDocument? Metric, EvaluationColumns Columns);
