using System.Collections.Immutable;

namespace NasService.Core.Yaml;

/// <summary>A mapping with unique text keys, in the order of the document.</summary>
internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, int Line) : YamlNode(Line)
{
    public YamlEntry? Find(string key) => Entries.FirstOrDefault(e => e.Key == key);

    public override string Describe() => "a mapping";
}
