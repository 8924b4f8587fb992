using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using NasService.Core.Yaml;

namespace NasService.Core.Blocks;

/// <summary>One name of a list: not elastic.</summary>
/// <param name="Name">In the document.</param>
/// <param name="Purpose">As of <see cref="BlockKey"/>.</param>
/// <param name="Names">All there are, in the order of what they stand for.</param>
/// <param name="Default">Where the document has none.</param>
public sealed record LabelKey(string Name, string Purpose, ImmutableArray<string> Names, string Default) : BlockKey(Name, Purpose)
{
    public override ImmutableArray<string> Labels => Names;

    public override ImmutableArray<double> Defaults => [Names.IndexOf(Default)];

    internal override ImmutableArray<double> Read(YamlFields fields, bool isRequired)
        => [Math.Max(0, Names.IndexOf(fields.Name(Name, Default, Names.Sort(StringComparer.Ordinal)) ?? ""))];

    internal override void Write(Utf8JsonWriter json, ImmutableArray<double> values) => json.WriteString(Name, Names[(int)values[0]]);

    internal override JsonObject Schema() => KeyJson.Described(KeyJson.Of(Names.Sort(StringComparer.Ordinal)), Help, Default);
}
