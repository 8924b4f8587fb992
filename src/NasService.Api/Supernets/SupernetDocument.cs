using NasService.Core.Jobs;

namespace NasService.Api.Supernets;

/// <summary>A trained supernet.</summary>
/// <param name="JobId">The job that has it: what <c>supernet.from</c> of another job names.</param>
/// <param name="Hash">SHA-256 of its weights.</param>
/// <param name="Recipe">How it was trained.</param>
/// <param name="Steps">Optimizer steps.</param>
/// <param name="SpaceHash">Hash of its space.</param>
/// <param name="DataHash">Hash of the images and their split.</param>
/// <param name="Artifact">Digest of the stored weights; absent if they are not stored.</param>
/// <param name="BitExact">Whether the same seed gives the same weights again.</param>
/// <param name="CreatedAt">When it was stored.</param>
internal sealed record SupernetDocument(
    string JobId, string Hash, string Recipe, int Steps, string SpaceHash, string DataHash, string? Artifact, bool BitExact, DateTimeOffset CreatedAt)
{
    public static SupernetDocument Of(SupernetRecord s) => new(s.JobId, s.Hash, s.Recipe, s.Steps, s.SpaceHash, s.DataHash, s.ArtifactDigest, s.BitExact, s.CreatedAt);
}
