using NasService.Core.Jobs;

namespace NasService.Storage.Model;


internal sealed class SupernetRow
{
    public required string JobId { get; set; }

    public required string Hash { get; set; }

    public required string Recipe { get; set; }

    public required int Steps { get; set; }

    public required string DataHash { get; set; }

    public required string SpaceHash { get; set; }

    public string? ArtifactDigest { get; set; }

    public required string TrainingCurveJson { get; set; }

    public required bool BitExact { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }

    public static SupernetRow From(SupernetRecord supernet, DateTimeOffset now) => new()
    {
        JobId = supernet.JobId,
        Hash = supernet.Hash,
        Recipe = supernet.Recipe,
        Steps = supernet.Steps,
        DataHash = supernet.DataHash,
        SpaceHash = supernet.SpaceHash,
        ArtifactDigest = supernet.ArtifactDigest,
        TrainingCurveJson = supernet.TrainingCurveJson,
        BitExact = supernet.BitExact,
        CreatedAt = now,
    };

    public SupernetRecord ToRecord() => new()
    {
        JobId = JobId,
        Hash = Hash,
        Recipe = Recipe,
        Steps = Steps,
        DataHash = DataHash,
        SpaceHash = SpaceHash,
        ArtifactDigest = ArtifactDigest,
        TrainingCurveJson = TrainingCurveJson,
        BitExact = BitExact,
        CreatedAt = CreatedAt,
    };
}
