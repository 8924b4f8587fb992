using System.Text.RegularExpressions;
using NasService.Core.Files;

namespace NasService.Measurement.Devices;

/// <summary>What NVIDIA's kernel driver tells of itself.</summary>
/// <param name="Model">Names of the GPUs, each once, sorted; <c>unknown</c> without any.</param>
/// <param name="Driver">Version of the driver; <c>unknown</c> where it does not say.</param>
internal sealed partial record NvidiaInfo(string Model, string Driver)
{
    public const string Folder = "/proc/driver/nvidia";

    private const string Unknown = "unknown";

    /// <param name="folder">In the form of <see cref="Folder"/>; a missing one gives unknown.</param>
    public static NvidiaInfo Read(string folder)
    {
        var gpus = Path.Combine(folder, "gpus");
        var files = Presence.OfFolder(gpus) ? Directory.GetDirectories(gpus).Select(d => Path.Combine(d, "information")).Where(Presence.OfFile) : [];
        var models = files.SelectMany(File.ReadLines).Select(l => ModelLine().Match(l)).Where(m => m.Success).Select(m => m.Groups["model"].Value);
        var version = Path.Combine(folder, "version");
        var driver = Presence.OfFile(version) ? VersionNumber().Match(File.ReadAllText(version)).Value : "";
        return new NvidiaInfo(Or(string.Join(" / ", models.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))), Or(driver));
    }

    private static string Or(string text) => text.Length > 0 ? text : Unknown;

    [GeneratedRegex(@"^Model:\s*(?<model>.*\S)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ModelLine();

    [GeneratedRegex(@"\b[0-9]+\.[0-9]+(\.[0-9]+)?\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionNumber();
}
