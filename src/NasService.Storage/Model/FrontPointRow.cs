using NasService.Core.Jobs;

namespace NasService.Storage.Model;


internal sealed class FrontPointRow
{
    public required string FrontId { get; set; }

    public required int Position { get; set; }

    public required FrontPointKind Kind { get; set; }

    public string? Name { get; set; }

    public required string ArchitectureId { get; set; }

    public required string GenesJson { get; set; }

    public required string ChoicesJson { get; set; }

    public required string PolicyJson { get; set; }

    public required double ValidationAccuracy { get; set; }

    public required int ValidationSamples { get; set; }

    public double? TestAccuracy { get; set; }

    public int? TestSamples { get; set; }

    public double? TestCi95Low { get; set; }

    public double? TestCi95High { get; set; }

    public required LatencyColumns Latency { get; set; }

    public required long ModelBytes { get; set; }

    public required long Macs { get; set; }

    public required long Parameters { get; set; }

    public string? ArtifactDigest { get; set; }

    public required string TiedWithJson { get; set; }

    public static FrontPointRow From(string frontId, int position, FrontPointKind kind, FrontPoint point) => new()
    {
        FrontId = frontId,
        Position = position,
        Kind = kind,
        Name = point.Name,
        ArchitectureId = point.ArchitectureId,
        GenesJson = ColumnJson.Write(point.Genes),
        ChoicesJson = ColumnJson.Write(point.Choices),
        PolicyJson = ColumnJson.Write(point.Policy),
        ValidationAccuracy = point.Validation.Value,
        ValidationSamples = point.Validation.Samples,
        TestAccuracy = point.Test?.Value,
        TestSamples = point.Test?.Samples,
        TestCi95Low = point.Test?.Ci95Low,
        TestCi95High = point.Test?.Ci95High,
        Latency = LatencyColumns.From(point.Latency),
        ModelBytes = point.ModelBytes,
        Macs = point.Macs,
        Parameters = point.Parameters,
        ArtifactDigest = point.ArtifactDigest,
        TiedWithJson = ColumnJson.Write(point.TiedWith),
    };

    public FrontPoint ToRecord(string deviceId) => new()
    {
        Name = Name,
        ArchitectureId = ArchitectureId,
        Genes = ColumnJson.ReadGenes(GenesJson),
        Choices = ColumnJson.ReadMap<double>(ChoicesJson),
        Policy = ColumnJson.ReadMap<int>(PolicyJson),
        Validation = new AccuracyScore(ValidationAccuracy, ValidationSamples),
        Test = TestAccuracy is { } value ? new TestAccuracy(value, TestSamples ?? 0, TestCi95Low ?? value, TestCi95High ?? value) : null,
        Latency = Latency.ToRecord(deviceId),
        ModelBytes = ModelBytes,
        Macs = Macs,
        Parameters = Parameters,
        ArtifactDigest = ArtifactDigest,
        TiedWith = ColumnJson.ReadIds(TiedWithJson),
    };
}
