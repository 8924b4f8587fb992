using NasService.Core.Files;
using NasService.Core.Input;

namespace NasService.Api.Jobs;

/// <summary>
/// The folders of images that the administrator has named, read anew at each request: one that is put there or taken away is known at once. A path that a
/// caller sends is compared with them and never opened.
/// </summary>
internal sealed class DataSets(ApiSettings settings)
{
    public IReadOnlyList<string> Names => [.. Known().Keys];

    /// <summary>The folder; null if neither a name nor the path of one of them.</summary>
    public string? Find(string nameOrPath)
    {
        var known = Known();
        return known.TryGetValue(nameOrPath, out var path) ? path : known.Values.FirstOrDefault(p => p == nameOrPath.TrimEnd('/'));
    }

    /// <summary>What a folder is called: the name of the data set; for any other one its own name without where it is.</summary>
    public string NameOf(string path)
    {
        var plain = path.TrimEnd('/');
        return Known().FirstOrDefault(d => d.Value == plain).Key ?? Path.GetFileName(plain);
    }

    public InputError Unknown(string found)
        => new("data.path", "There is no such data set here.", found.Length <= 80 ? found : found[..80] + "...", string.Join(", ", Names));

    private SortedDictionary<string, string> Known()
    {
        var known = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Below(settings.DataSetFolder))
        {
            known[Path.GetFileName(path)] = path;
        }

        foreach (var (name, path) in settings.DataSets.Where(d => Presence.OfFolder(d.Value)))
        {
            known[name] = path;
        }

        return known;
    }

    private static IEnumerable<string> Below(string? folder)
        => folder is not null && Presence.OfFolder(folder) ? Directory.EnumerateDirectories(folder).Where(p => !Path.GetFileName(p).StartsWith('.')) : [];
}
