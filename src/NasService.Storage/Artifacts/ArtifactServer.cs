namespace NasService.Storage.Artifacts;

/// <summary>A service that files are fetched from.</summary>
/// <param name="Address">As in <c>https://nas.example:8080/</c>, a path base included.</param>
/// <param name="Key">An API key with the scope <c>worker</c>.</param>
public sealed record ArtifactServer(Uri Address, string Key);
