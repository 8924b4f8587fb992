namespace NasService.Storage.Artifacts;

/// <summary>A service that files are fetched from.</summary>
/// <param name="Address">As in <c>https://nas.example:8080/</c>, a path base included.</param>
/// <param name="Key">An API key with the scope <c>worker</c>, or the key of a device.</param>
public sealed record ArtifactServer(Uri Address, string Key)
{
    /// <summary>Environment variable with the key: a command line is seen by everybody on the machine.</summary>
    public const string KeyVariable = "NAS_API_KEY";
}
