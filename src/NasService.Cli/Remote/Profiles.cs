using System.Text.Json;
using NasService.Core.Documents;
using NasService.Core.Input;
using NasService.Storage.Artifacts;

namespace NasService.Cli.Remote;

/// <summary>Where keys come from: the environment, or a file that only its owner can read. Never the command line, which everybody on the machine can.</summary>
internal static class Profiles
{
    public const string KeyVariable = ArtifactServer.KeyVariable;

    private static string File => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "nas", "profiles.json");

    /// <param name="server">From the command line or the environment; null: the profile's.</param>
    /// <param name="name">Of a profile; null: none.</param>
    /// <exception cref="InputException">There is no such profile, no server or no key; or others can read the file.</exception>
    public static (Uri Server, string Key) Resolve(string? server, string? name) => Resolve(server, name, Environment.GetEnvironmentVariable(KeyVariable), File);

    internal static (Uri Server, string Key) Resolve(string? server, string? name, string? environmentKey, string file)
    {
        var profile = name is null ? new Profile(null, null) : Read(file, name);
        var address = server ?? profile.Server ?? throw new InputException("--server", "Names no service.", null, "http://HOST:PORT or https://HOST");
        var uri = ArtifactServer.ParseAddress(address);
        var key = string.IsNullOrEmpty(environmentKey) ? profile.Key : environmentKey;
        return (uri, key ?? throw new InputException(KeyVariable, "There is no key for the service.", null, $"an API key in {KeyVariable}, or a profile in {file}"));
    }

    private static Profile Read(string file, string name)
    {
        try
        {
            if (!OperatingSystem.IsWindows() && (System.IO.File.GetUnixFileMode(file) & (UnixFileMode.GroupRead | UnixFileMode.OtherRead)) != UnixFileMode.None)
            {
                throw new InputException("--profile", "Others can read the file with the keys.", file, $"chmod 600 {file}");
            }

            var profiles = DocumentJson.Read<Dictionary<string, Profile>>(System.IO.File.ReadAllText(file));
            return profiles.GetValueOrDefault(name)
                ?? throw new InputException("--profile", "There is no such profile.", name, string.Join(", ", profiles.Keys.Order(StringComparer.Ordinal)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new InputException("--profile", $"The profiles cannot be read: {e.Message}", file, """{"NAME": {"server": "https://...", "key": "nas_..."}}""");
        }
    }
}
