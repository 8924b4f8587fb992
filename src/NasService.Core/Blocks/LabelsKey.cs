using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using NasService.Core.Yaml;

namespace NasService.Core.Blocks;

/// <summary>One name of a list or several.</summary>
/// <param name="Name">In the document.</param>
/// <param name="Purpose">As of <see cref="BlockKey"/>.</param>
/// <param name="Names">All there are; the last one is the largest choice.</param>
/// <param name="Default">Where the document has none.</param>
public sealed record LabelsKey(string Name, string Purpose, ImmutableArray<string> Names, string Default) : BlockKey(Name, Purpose)
{
    public override ImmutableArray<string> Labels => Names;

    /// <summary>While the label is this one.</summary>
    public KeyCondition Is(string label) => new(Name, Names.IndexOf(label), Names.IndexOf(label));

    public override ImmutableArray<double> Defaults => [Names.IndexOf(Default)];

    internal override ImmutableArray<double> Read(YamlFields fields, bool isRequired)
        => fields.NameChoices(Name, Names.ToDictionary(n => n, n => (double)Names.IndexOf(n), StringComparer.Ordinal),
            Names.IndexOf(Default));

    internal override void Write(Utf8JsonWriter json, ImmutableArray<double> values)
    {
        json.WriteStartArray(Name);
        foreach (var value in values)
        {
            json.WriteStringValue(Names[(int)value]);
        }

        json.WriteEndArray();
    }

    internal override JsonObject Schema() => KeyJson.OneOrMore(KeyJson.Of(Names), Names.Length, Help, Default);
}
