using NasService.Core.Artifacts;

namespace NasService.Storage.Model;


/// <summary>What a blob is to a job: equal files of two jobs are one blob with two of these.</summary>
internal sealed class JobArtifactRow
{
    public long Id { get; set; }

    public required string JobId { get; set; }

    public required string Digest { get; set; }

    public required string Kind { get; set; }

    public required string FileName { get; set; }

    public string? ArchitectureId { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }

    public ArtifactRow? Artifact { get; set; }

    public ArtifactRecord ToRecord()
        => new(new ArtifactBlob(ArtifactDigest.Parse(Digest), Artifact?.Bytes ?? 0), JobId, Kind, FileName, ArchitectureId, CreatedAt);
}
