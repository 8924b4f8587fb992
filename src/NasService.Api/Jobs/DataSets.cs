using NasService.Core.Input;

namespace NasService.Api.Jobs;

/// <summary>The folders of images that the administrator has named. A path that a caller sends is compared with them and never opened.</summary>
internal sealed class DataSets(ApiSettings settings)
{
    public IReadOnlyList<string> Names => [.. settings.DataSets.Keys];

    /// <summary>The folder; null if neither a name nor the path of one of them.</summary>
    public string? Find(string nameOrPath)
        => settings.DataSets.TryGetValue(nameOrPath, out var path) ? path
            : settings.DataSets.Values.FirstOrDefault(p => p == nameOrPath.TrimEnd('/'));

    public InputError Unknown(string found)
        => new("data.path", "There is no such data set here.", found.Length <= 80 ? found : found[..80] + "...", string.Join(", ", Names));
}
