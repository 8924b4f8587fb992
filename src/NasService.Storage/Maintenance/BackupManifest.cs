namespace NasService.Storage.Maintenance;

/// <summary>What a backup says of itself, as <c>manifest.json</c>.</summary>
/// <param name="Format">Of the archive: 1.</param>
/// <param name="Engine">The database's.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="Migrations">Schema changes that the database has.</param>
/// <param name="Artifacts">Files in it.</param>
/// <param name="ArtifactBytes">Their bytes.</param>
public sealed record BackupManifest(int Format, string Engine, DateTimeOffset CreatedAt, string[] Migrations, int Artifacts, long ArtifactBytes);
