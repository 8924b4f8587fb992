using NasService.Core.Metrics;

namespace NasService.Storage.Model;

/// <summary>What one metric says of an evaluated candidate.</summary>
internal sealed class EvaluationValueRow : QualityColumns
{
    public required string JobId { get; set; }

    public required int AskIndex { get; set; }

    public static EvaluationValueRow From(string jobId, int index, QualityScore score) => new()
    {
        JobId = jobId,
        AskIndex = index,
        Metric = score.Metric,
        Value = score.Value,
        Samples = score.Samples,
        Ci95Low = score.Ci95Low,
        Ci95High = score.Ci95High,
    };
}
