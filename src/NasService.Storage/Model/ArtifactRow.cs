namespace NasService.Storage.Model;


/// <summary>A blob that some job refers to.</summary>
internal sealed class ArtifactRow
{
    public required string Digest { get; set; }

    public required long Bytes { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }
}
