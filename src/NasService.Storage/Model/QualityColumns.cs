using NasService.Core.Metrics;

namespace NasService.Storage.Model;

/// <summary>A value of a metric, with its samples and interval.</summary>
internal abstract class QualityColumns
{
    /// <summary>Name of the metric.</summary>
    public required string Metric { get; set; }

    public required double Value { get; set; }

    public required int Samples { get; set; }

    public required double Ci95Low { get; set; }

    public required double Ci95High { get; set; }

    public QualityScore ToRecord() => new(Metric, Value, Samples, Ci95Low, Ci95High);
}
