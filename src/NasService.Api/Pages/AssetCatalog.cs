using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using NasService.Api.Problems;

namespace NasService.Api.Pages;

/// <summary>
/// The dashboard's files, built into the program. A path that a browser sends is compared with their names and never opened; the folder that a developer
/// works in is read by name as well.
/// </summary>
internal sealed partial class AssetCatalog
{
    private const string Prefix = "assets/";
    private const string Packed = "packed/";
    private static readonly Uri Root = new("file:///");

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".js"] = "text/javascript; charset=utf-8",
        [".mjs"] = "text/javascript; charset=utf-8",
        [".wasm"] = "application/wasm",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
    };

    private readonly Dictionary<string, IAsset> _assets = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyCollection<string>> _modules = new(StringComparer.Ordinal);
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

        foreach (var resource in assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Packed, StringComparison.Ordinal) && n.EndsWith(".br", StringComparison.Ordinal)))
        {
            var name = Path.ChangeExtension(resource, null);
            _assets.Add(name[Packed.Length..],
                new PackedAsset(coding => assembly.GetManifestResourceStream(name + coding)!, TypeOf(name)));
        }
    }

    /// <summary>A module and those that it imports, and those that they do: a browser that is told of all at once need not find out one by one.</summary>
    public IReadOnlyCollection<string> ModulesOf(string name) => _folder is null ? _modules.GetOrAdd(name, Follow) : Follow(name);

    public IResult Answer(string name) => Find(name) is { } asset ? new AssetResult(asset) : Problem.NotFound("file");

    private List<string> Follow(string name)
    {
        var found = new List<string> { name };
        for (var i = 0; i < found.Count; i++)
        {
            var folder = new Uri(Root, found[i]);
            var script = Find(found[i]) is Asset asset ? Encoding.UTF8.GetString(asset.Bytes) : "";
            found.AddRange(Import().Matches(script).Select(m => new Uri(folder, m.Groups["path"].Value).AbsolutePath[1..]).Except(found, StringComparer.Ordinal).ToArray());
        }

        return found;
    }

    /// <summary>Not those that are asked for when they are needed: <c>import('...')</c>.</summary>
    [GeneratedRegex(@"^import [^']*from '(?<path>\.[^']+)';$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Import();

    private IAsset? Find(string name)
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
