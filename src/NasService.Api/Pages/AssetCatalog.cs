using NasService.Api.Problems;

namespace NasService.Api.Pages;

/// <summary>
/// The dashboard's files, built into the program. A path that a browser sends is compared with their names and never opened; the folder that a developer
/// works in is read by name as well.
/// </summary>
internal sealed class AssetCatalog
{
    private const string Prefix = "assets/";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
    };

    private readonly Dictionary<string, Asset> _assets = new(StringComparer.Ordinal);
    private readonly string? _folder;

    public AssetCatalog(ApiSettings settings)
    {
        _folder = settings.AssetFolder;
        var assembly = typeof(AssetCatalog).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            _assets.Add(resource[Prefix.Length..], new Asset(bytes, TypeOf(resource)));
        }
    }

    public IResult Answer(string name) => Find(name) is { } asset ? new AssetResult(asset) : Problem.NotFound("file");

    private Asset? Find(string name)
    {
        if (_folder is not null)
        {
            var names = Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(_folder, f).Replace('\\', '/'), StringComparer.Ordinal);
            if (names.TryGetValue(name, out var file))
            {
                return new Asset(File.ReadAllBytes(file), TypeOf(file));
            }
        }

        return _assets.GetValueOrDefault(name);
    }

    private static string TypeOf(string name) => Types.GetValueOrDefault(Path.GetExtension(name), "application/octet-stream");
}
