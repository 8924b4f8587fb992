using System.Text.Json;
using NasService.Core.Files;
using NasService.Core.Input;

namespace NasService.Pipeline.Scoring;

/// <summary>An exported bundle's folder.</summary>
internal static class BundleFiles
{
    private const string Place = "BUNDLE";

    /// <exception cref="InputException">It is none, or has no such model.</exception>
    public static JsonElement Manifest(string folder)
    {
        var path = Path.Combine(folder, "manifest.json");
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = document.RootElement.Clone();
            string[] keys = ["id", "task", "input", "output", "classNames"];
            return root.ValueKind == JsonValueKind.Object && keys.All(k => root.TryGetProperty(k, out _)) ? root
                : throw new InputException(Place, "The manifest is none of an exported bundle.", path, string.Join(", ", keys));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new InputException(Place, $"The bundle's manifest cannot be read: {e.Message}", path, "the folder of nas export", e is JsonException ? null : e);
        }
    }

    /// <exception cref="InputException">The bundle has no such file.</exception>
    public static string Model(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return Presence.OfFile(path) && Path.GetFileName(name) == name ? path
            : throw new InputException("--model", "The bundle has no such file.", name, string.Join(", ", Directory.EnumerateFiles(folder, "*.onnx").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)));
    }
}
