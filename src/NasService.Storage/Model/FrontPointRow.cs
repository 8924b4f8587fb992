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

    /// <summary>Of the validation images, and of the test set once it was read.</summary>
    public List<FrontPointValueRow> Values { get; set; } = [];

    public required LatencyColumns Latency { get; set; }

    public required long ModelBytes { get; set; }

    public required long Macs { get; set; }

    /// <summary>Null where an earlier version stored it.</summary>
    public long? BitOps { get; set; }

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
        Values =
        [
            FrontPointValueRow.From(frontId, position, DataPart.Validation, point.Validation),
            .. point.Test is { } test ? [FrontPointValueRow.From(frontId, position, DataPart.Test, test)] : Array.Empty<FrontPointValueRow>(),
        ],
        Latency = LatencyColumns.From(point.Latency),
        ModelBytes = point.ModelBytes,
        Macs = point.Macs,
        BitOps = point.BitOps,
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
        Validation = Values.First(v => v.Part == DataPart.Validation).ToRecord(),
        Test = Values.FirstOrDefault(v => v.Part == DataPart.Test)?.ToRecord(),
        Latency = Latency.ToRecord(deviceId),
        ModelBytes = ModelBytes,
        Macs = Macs,
        BitOps = BitOps,
        Parameters = Parameters,
        ArtifactDigest = ArtifactDigest,
        TiedWith = ColumnJson.ReadIds(TiedWithJson),
    };
}
