using System.Text.Json.Serialization;
using NasService.Core.Jobs;
using NasService.Core.Metrics;
using NasService.Core.Tasks;

namespace NasService.Core.Fronts;

/// <summary>How good a network is at its task.</summary>
/// <param name="Metric">As in <c>accuracy</c>.</param>
/// <param name="Unit">As in <c>share</c>; empty: that of the targets.</param>
/// <param name="Direction"><c>maximize</c> or <c>minimize</c>: which way is better.</param>
/// <param name="Validation">On the part of the validation split that ranked no candidate.</param>
/// <param name="Test">On the test set, read once after the front was fixed; absent before that.</param>
public sealed record QualityDocument(
    string Metric,
    string Unit,
    string Direction,
    ScoreDocument Validation,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ScoreDocument? Test)
{
    public static QualityDocument Of(FrontPoint point, TaskCatalog tasks) => Of(point, tasks.Metric(point.Validation.Metric));

    public static QualityDocument Of(FrontPoint point, QualityMetric metric) => new(
        metric.Name, metric.Unit, metric.DirectionName, ScoreDocument.Of(point.Validation), point.Test is { } test ? ScoreDocument.Of(test) : null);
}
