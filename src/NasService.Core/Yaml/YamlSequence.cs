using System.Collections.Immutable;

namespace NasService.Core.Yaml;

internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, int Line) : YamlNode(Line)
{
    public override string Describe() => Items.IsEmpty ? "an empty list" : $"a list of {Items.Length}";
}
