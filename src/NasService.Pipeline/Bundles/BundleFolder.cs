using System.Text.Json;
using NasService.Core.Files;
using NasService.Core.Input;

namespace NasService.Pipeline.Bundles;

/// <summary>Where a bundle goes. Its files have common names, so a folder with anything else in it is not written to unless the user says so.</summary>
internal static class BundleFolder
{
    /// <summary>Of the manifest, by which an earlier bundle is known.</summary>
    private const string ManifestName = "manifest.json";

    /// <summary>Looked at before any work is done for it.</summary>
    /// <param name="folder">Need not be there.</param>
    /// <param name="isForced">Files of a bundle may replace others of the same names.</param>
    /// <exception cref="InputException">The folder holds files, and no earlier bundle.</exception>
    public static void Check(string folder, bool isForced)
    {
        if (!isForced && Presence.OfFolder(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !HoldsBundle(folder))
        {
            throw new InputException("--out", "The folder is not empty and holds no earlier bundle.", folder, "a new or empty folder, that of an earlier export, or --force");
        }
    }

    /// <exception cref="InputException">The folder cannot be made.</exception>
    public static void Create(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException("--out", $"The folder cannot be made: {e.Message}", folder);
        }
    }

    // Many programs write a manifest.json: ours lists the model's file and the job that it comes from.
    private static bool HoldsBundle(string folder)
    {
        var path = Path.Combine(folder, ManifestName);
        if (!Presence.OfFile(path))
        {
            return false;
        }

        try
        {
            using var manifest = JsonDocument.Parse(File.ReadAllBytes(path));
            return manifest.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("files", out var files) && files.ValueKind == JsonValueKind.Object && files.TryGetProperty("model.onnx", out _)
                && root.TryGetProperty("provenance", out var from) && from.ValueKind == JsonValueKind.Object && from.TryGetProperty("job", out _);
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
