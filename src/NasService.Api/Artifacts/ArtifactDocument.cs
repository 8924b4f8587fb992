using NasService.Core.Artifacts;

namespace NasService.Api.Artifacts;

/// <summary>A stored file.</summary>
/// <param name="Digest">SHA-256 of its bytes: what it is fetched by.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Kind">As in <c>model</c> or <c>manifest</c>.</param>
/// <param name="FileName">What a download is called.</param>
/// <param name="ArchitectureId">The architecture it is of; absent for other files.</param>
/// <param name="CreatedAt">When it was stored.</param>
/// <param name="Href">Where it is.</param>
internal sealed record ArtifactDocument(string Digest, long Bytes, string Kind, string FileName, string? ArchitectureId, DateTimeOffset CreatedAt, string Href)
{
    public static ArtifactDocument Of(ArtifactRecord a)
        => new(a.Blob.Digest.Value, a.Blob.Bytes, a.Kind, a.FileName, a.ArchitectureId, a.CreatedAt, $"{ApiRoutes.Base}/artifacts/{a.Blob.Digest.Value}");
}
