using System.Collections.Immutable;

namespace NasService.Core.Yaml;

/// <summary>A list or mapping whose end has not come yet.</summary>
/// <param name="isMapping">A mapping and not a list.</param>
/// <param name="isKey">It stands where a key should: it is read to its end and dropped.</param>
/// <param name="line">1-based line it starts on.</param>
/// <param name="path">Its path in the document.</param>
internal sealed class YamlFrame(bool isMapping, bool isKey, int line, string path)
{
    private readonly ImmutableArray<YamlEntry>.Builder _entries = ImmutableArray.CreateBuilder<YamlEntry>();

    public bool IsMapping => isMapping;

    public bool IsKey => isKey;

    public string Path => path;

    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    public ImmutableArray<YamlNode>.Builder Items { get; } = ImmutableArray.CreateBuilder<YamlNode>();

    public string? Key { get; set; }

    public int KeyLine { get; set; }

    public bool KeyIsRefused { get; set; }

    public bool AwaitsKey => isMapping && Key is null;

    public void RefuseKey()
    {
        Key = "";
        KeyIsRefused = true;
    }

    public void Add(YamlNode node)
    {
        if (!isMapping)
        {
            Items.Add(node);
            return;
        }

        if (!KeyIsRefused)
        {
            _entries.Add(new YamlEntry(Key!, KeyLine, node));
        }

        Key = null;
        KeyIsRefused = false;
    }

    public YamlNode ToNode() => isMapping ? new YamlMapping(_entries.ToImmutable(), line) : new YamlSequence(Items.ToImmutable(), line);
}
