using System.Collections.Immutable;
using NasService.Core.Input;

namespace NasService.Core.Yaml;

/// <summary>
/// A mapping read key by key. Every mistake goes to the list with its path and line, and the read goes on: a refused value is returned as
/// 0, an empty list, or null, so that checks across fields can leave it out.
/// </summary>
public sealed partial class YamlFields
{
    private readonly YamlMapping _mapping;
    private readonly ErrorList _errors;
    private readonly YamlFields? _defaults;
    private readonly SortedSet<string> _known = new(StringComparer.Ordinal);

    private YamlFields(YamlMapping mapping, string path, ErrorList errors, YamlFields? defaults)
    {
        _mapping = mapping;
        Path = path;
        _errors = errors;
        _defaults = defaults;
    }

    public string Path { get; }

    public int Line => _mapping.Line;

    /// <summary>The node as a mapping; another kind of node is an error and reads like an empty mapping.</summary>
    /// <param name="node">What stands at <paramref name="path"/>.</param>
    /// <param name="path">Empty for the document itself.</param>
    /// <param name="errors">Where mistakes go.</param>
    /// <param name="defaults">Where keys are looked up that this mapping lacks.</param>
    internal static YamlFields Of(YamlNode node, string path, ErrorList errors, YamlFields? defaults = null)
    {
        if (node is YamlMapping mapping)
        {
            return new YamlFields(mapping, path, errors, defaults);
        }

        errors.Add(new InputError(path, "Not a mapping.", node.Describe(), "a mapping of keys to values", node.Line));
        return new YamlFields(new YamlMapping([], node.Line), path, errors, defaults) { IsRefused = true };
    }

    /// <summary>Stands for something that is not a mapping: missing keys are no news.</summary>
    public bool IsRefused { get; private init; }

    /// <summary>Whether the mapping itself has the key, its defaults aside.</summary>
    public bool HasOwn(string key) => _mapping.Find(key) is not null;

    /// <summary>The path and line of a key, in this mapping or its defaults; of the mapping where the key is missing.</summary>
    public (string Path, int Line) PlaceOf(string key) => Find(key) is { } f ? (f.Path, f.Entry.Line) : (PathOf(key), Line);

    /// <summary>The mapping of a key; null where the key is missing, or has no value and needs none.</summary>
    public YamlFields? Fields(string key, bool required = false)
        => Take(key, required) is not { } found || (!required && found.Entry.Value is YamlScalar { IsNull: true })
            ? null
            : Of(found.Entry.Value, found.Path, _errors);

    /// <summary>The mapping of a key that may be missing, when it reads like an empty one.</summary>
    public YamlFields FieldsOrEmpty(string key) => Fields(key) ?? Of(new YamlMapping([], Line), PathOf(key), _errors);

    /// <summary>A list of mappings, each with the same defaults; one or more unless refused.</summary>
    public ImmutableArray<YamlFields> ListOfFields(string key, int max, YamlFields? defaults)
    {
        if (Take(key, required: true) is not { } found)
        {
            return [];
        }

        if (found.Entry.Value is not YamlSequence { Items: var items } || items.IsEmpty || items.Length > max)
        {
            Refuse(found, found.Entry.Value, "Not a list of the right length.", $"a list of 1 to {max} mappings");
            return [];
        }

        return [.. items.Select((item, i) => Of(item, $"{found.Path}[{i}]", _errors, defaults))];
    }

    /// <summary>A list of names and of mappings with a name: a name reads like a mapping of nothing else. One or more unless
    /// refused.</summary>
    public ImmutableArray<YamlFields> ListOfNamed(string key, int max, string nameKey)
    {
        if (Take(key, required: true) is not { } found)
        {
            return [];
        }

        if (found.Entry.Value is not YamlSequence { Items: var items } || items.IsEmpty || items.Length > max)
        {
            Refuse(found, found.Entry.Value, "Not a list of the right length.", $"a list of 1 to {max} names");
            return [];
        }

        return [.. items.Select((item, i) => Of(
            item is YamlScalar ? new YamlMapping([new YamlEntry(nameKey, item.Line, item)], item.Line) : item, $"{found.Path}[{i}]",
                _errors))];
    }

    /// <summary>Every key of the mapping itself, in its order, whether asked for or not.</summary>
    public IEnumerable<string> Keys => _mapping.Entries.Select(e => e.Key);

    /// <summary>Declares a key that the caller does not want to read here.</summary>
    public void Allow(string key) => _known.Add(key);

    /// <summary>Refuses every key that was not asked for.</summary>
    public void RefuseOthers()
    {
        foreach (var entry in _mapping.Entries.Where(e => !_known.Contains(e.Key)))
        {
            var message = "Unknown key." + NearestName.Hint(entry.Key, _known);
            _errors.Add(new InputError(PathOf(Shortened.Of(entry.Key)), message, Shortened.Of(entry.Key), string.Join(", ", _known), entry.Line));
        }
    }

    /// <summary>An error about the value of <paramref name="key"/>, at its own place.</summary>
    public void Refuse(string key, string message, string? found, string? allowed)
    {
        var (path, line) = PlaceOf(key);
        _errors.Add(new InputError(path, message, found, allowed, line));
    }

    private Found? Take(string key, bool required)
    {
        _known.Add(key);
        var found = Find(key);
        if (found is null && required && !IsRefused)
        {
            _errors.Add(new InputError(PathOf(key), "A required key is missing.", null, null, Line));
        }

        return found;
    }

    private Found? Find(string key) => _mapping.Find(key) is { } entry ? new Found(entry, PathOf(key)) : _defaults?.Find(key);

    private string PathOf(string key) => Path.Length == 0 ? key : $"{Path}.{key}";

    private void Refuse(Found found, YamlNode node, string message, string allowed)
        => _errors.Add(new InputError(found.Path, message, node.Describe(), allowed, node.Line));

    private readonly record struct Found(YamlEntry Entry, string Path);
}
