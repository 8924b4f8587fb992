using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using NasService.Core.Yaml;

namespace NasService.Core.Blocks;

/// <summary>One whole number or several.</summary>
/// <param name="Name">In the document.</param>
/// <param name="Purpose">As of <see cref="BlockKey"/>.</param>
/// <param name="Rule">Which numbers.</param>
/// <param name="MaxChoices">How many at most.</param>
/// <param name="Default">Where the document has none; null: it must.</param>
public sealed record IntegersKey(string Name, string Purpose, IntRule Rule, int MaxChoices, int? Default) : BlockKey(Name, Purpose)
{
    public override ImmutableArray<double> Defaults => Default is { } value ? [value] : [];

    internal override ImmutableArray<double> Read(YamlFields fields, bool isRequired)
        => [.. fields.IntChoices(Name, Rule, MaxChoices, Default ?? (isRequired ? null : (int)Rule.Min)).Select(v => (double)v)];

    internal override void Write(Utf8JsonWriter json, ImmutableArray<double> values) => KeyJson.WriteList(json, Name, values);

    internal override JsonObject Schema() => KeyJson.OneOrMore(KeyJson.Of(Rule), MaxChoices, Help, Default);
}
