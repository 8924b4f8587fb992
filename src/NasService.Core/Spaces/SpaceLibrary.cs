using System.Collections.Concurrent;
using System.Collections.Immutable;
using NasService.Core.Blocks;
using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Tasks;
using NasService.Core.Yaml;

namespace NasService.Core.Spaces;

/// <summary>The space files of one folder, by name. Reads a file whenever it is asked for, and parses it when it is not the one of that name that it
/// parsed last. Thread-safe.</summary>
public sealed class SpaceLibrary(string folder, BlockCatalog blocks, TaskCatalog? tasks = null)
{
    private const string Ending = ".yaml";

    /// <summary>Files that are remembered.</summary>
    private const int Kept = 64;

    private readonly ConcurrentDictionary<string, (byte[] Bytes, Parsed<SearchSpace> Space)> _parsed = new(StringComparer.Ordinal);

    public string Folder => folder;

    /// <summary>Names of the files there, sorted; empty where there is no such folder.</summary>
    public ImmutableArray<string> Names
        => Presence.OfFolder(folder)
            ? [.. Directory.EnumerateFiles(folder, "*" + Ending).Select(f => Path.GetFileNameWithoutExtension(f)).Where(EntryName.IsValid).Order(StringComparer.Ordinal)]
            : [];

    /// <summary>The folder <c>searchspaces</c> beside the program or in the nearest folder above it; null where there is none.</summary>
    public static string? FindFolder(string? start = null)
    {
        for (var at = new DirectoryInfo(start ?? AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var candidate = Path.Combine(at.FullName, "searchspaces");
            if (Presence.OfFolder(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>Every space of the folder, wrong ones with their errors.</summary>
    public ImmutableArray<SpaceEntry> List() => [.. Names.Select(n => new SpaceEntry(n, PathOf(n), OpenNamed(n)))];

    /// <summary>A space of the folder by its name. No text a user may send reaches the file system but the name of a file that is there.</summary>
    public Parsed<SearchSpace> OpenNamed(string name)
    {
        var names = Names;
        if (!names.Contains(name))
        {
            return new Parsed<SearchSpace>(null, [new InputError("space", "No such space." + NearestName.Hint(name, names), Shortened.Of(name), string.Join(", ", names))]);
        }

        var space = Read(PathOf(name));
        return space.Value is { } value && value.Name != name
            ? new Parsed<SearchSpace>(null, [new InputError("name", "A space of the library has the name of its file.", value.Name, name)])
            : space;
    }

    /// <summary>A space by name, or a file: what ends in .yaml or .yml or holds a separator is a path, relative to <paramref name="baseFolder"/>.</summary>
    public Parsed<SearchSpace> Open(string nameOrPath, string baseFolder)
        => IsPath(nameOrPath) ? Read(PathOf(nameOrPath, baseFolder)) : OpenNamed(nameOrPath);

    /// <summary>The file that <see cref="Open"/> would read.</summary>
    public string PathOf(string nameOrPath, string baseFolder) => IsPath(nameOrPath) ? Path.Combine(baseFolder, nameOrPath) : PathOf(nameOrPath);

    private Parsed<SearchSpace> Read(string path)
    {
        var file = YamlReader.Bytes(path);
        if (file.Value is not { } bytes)
        {
            return new Parsed<SearchSpace>(null, file.Errors);
        }

        if (_parsed.TryGetValue(path, out var known) && known.Bytes.AsSpan().SequenceEqual(bytes))
        {
            return known.Space;
        }

        if (_parsed.Count >= Kept)
        {
            _parsed.Clear();
        }

        var space = SpaceReader.Read(bytes, blocks, tasks);
        _parsed[path] = (bytes, space);
        return space;
    }

    private static bool IsPath(string nameOrPath)
        => nameOrPath.EndsWith(Ending, StringComparison.Ordinal) || nameOrPath.EndsWith(".yml", StringComparison.Ordinal) || nameOrPath.AsSpan().ContainsAny('/', '\\');

    private string PathOf(string name) => Path.Combine(folder, name + Ending);
}
