using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using NasService.Core.Yaml;

namespace NasService.Core.Blocks;

/// <summary>True or false: not elastic.</summary>
/// <param name="Name">In the document.</param>
/// <param name="Purpose">As of <see cref="BlockKey"/>.</param>
/// <param name="Default">Where the document has none.</param>
public sealed record FlagKey(string Name, string Purpose, bool Default) : BlockKey(Name, Purpose)
{
    public override ImmutableArray<double> Defaults => [Default ? 1 : 0];

    internal override ImmutableArray<double> Read(YamlFields fields, bool isRequired) => [fields.Flag(Name, Default) ? 1 : 0];

    internal override void Write(Utf8JsonWriter json, ImmutableArray<double> values) => json.WriteBoolean(Name, values[0] > 0);

    internal override JsonObject Schema() => KeyJson.Described(new JsonObject { ["type"] = "boolean" }, Help, Default);
}
