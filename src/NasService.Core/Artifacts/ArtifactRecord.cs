namespace NasService.Core.Artifacts;


/// <summary>A stored file as registered for a job.</summary>
/// <param name="Blob">What was stored.</param>
/// <param name="JobId">The job that made it.</param>
/// <param name="Kind">See <see cref="ArtifactKinds"/>.</param>
/// <param name="FileName">What to call it when it is downloaded; never a path.</param>
/// <param name="ArchitectureId">The architecture it is a model of; null for other files.</param>
/// <param name="CreatedAt">When it was registered, UTC.</param>
public sealed record ArtifactRecord(
    ArtifactBlob Blob,
    string JobId,
    string Kind,
    string FileName,
    string? ArchitectureId,
    DateTimeOffset CreatedAt);
