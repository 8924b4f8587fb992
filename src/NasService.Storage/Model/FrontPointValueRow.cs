using NasService.Core.Metrics;

namespace NasService.Storage.Model;

/// <summary>What one metric says of a point of a front, on one part of the data.</summary>
internal sealed class FrontPointValueRow : QualityColumns
{
    public required string FrontId { get; set; }

    public required int Position { get; set; }

    public required DataPart Part { get; set; }

    public static FrontPointValueRow From(string frontId, int position, DataPart part, QualityScore score) => new()
    {
        FrontId = frontId,
        Position = position,
        Part = part,
        Metric = score.Metric,
        Value = score.Value,
        Samples = score.Samples,
        Ci95Low = score.Ci95Low,
        Ci95High = score.Ci95High,
    };
}
