using NasService.Core.Input;

namespace NasService.Storage.Artifacts;

/// <summary>A service that files are fetched from.</summary>
/// <param name="Address">As in <c>https://nas.example:8080/</c>, a path base included.</param>
/// <param name="Key">An API key with the scope <c>worker</c>, or the key of a device.</param>
public sealed record ArtifactServer(Uri Address, string Key)
{
    /// <summary>Environment variable with the key: a command line is seen by everybody on the machine.</summary>
    public const string KeyVariable = "NAS_API_KEY";

    /// <summary>Of a service; ends with a slash, so that paths are behind it.</summary>
    /// <exception cref="InputException">It is none; at <c>--server</c>.</exception>
    public static Uri ParseAddress(string text)
        => Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") ? uri
            : throw new InputException("--server", "Not the address of a service.", text, "http://HOST:PORT or https://HOST");
}
