using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace NasService.Core.Tests.Spaces;

/// <summary>The part of JSON Schema that the shipped schemas use; a keyword it does not know fails.</summary>
internal sealed class SchemaCheck(JsonNode root)
{
    private static readonly string[] s_notes = ["$schema", "$defs", "title", "description", "default"];

    /// <summary>What is wrong, with its place; empty if nothing is.</summary>
    public IReadOnlyList<string> Errors(JsonNode? document) => [.. Errors(document, root, "")];

    private IEnumerable<string> Errors(JsonNode? node, JsonNode schema, string path)
        => schema.GetValueKind() == JsonValueKind.False ? [$"{path}: is not allowed here"] : schema.AsObject().Where(k => !s_notes.Contains(k.Key)).SelectMany(k => Check(k.Key, k.Value!, schema, node, path));

    private IEnumerable<string> Check(string keyword, JsonNode rule, JsonNode schema, JsonNode? node, string path) => keyword switch
    {
        "$ref" => Errors(node, rule.GetValue<string>()[2..].Split('/').Aggregate(root, (n, key) => n[key]!), path),
        "oneOf" => One(rule.AsArray().Count(r => !Errors(node, r!, path).Any()) == 1, path, "matches not exactly one of the alternatives"),
        "type" => One((rule is JsonArray some ? some.Select(t => t!.GetValue<string>()) : [rule.GetValue<string>()]).Any(t => IsOf(node, t)), path, $"is not of type {rule.ToJsonString()}"),
        "if" => Errors(node, schema[Errors(node, rule, path).Any() ? "else" : "then"]!, path),
        "then" or "else" => [],
        "enum" => One(rule.AsArray().Any(v => JsonNode.DeepEquals(v, node)), path, $"is none of {rule.ToJsonString()}"),
        "required" => node is JsonObject o ? rule.AsArray().Where(k => !o.ContainsKey(k!.GetValue<string>())).Select(k => $"{path}: lacks {k}") : [],
        "properties" => node is JsonObject o ? o.Where(p => rule[p.Key] is not null).SelectMany(p => Errors(p.Value, rule[p.Key]!, $"{path}.{p.Key}")) : [],
        "additionalProperties" => node is JsonObject o ? o.Where(p => schema["properties"]?[p.Key] is null).Select(p => $"{path}: unknown key {p.Key}") : [],
        "items" => node is JsonArray a ? a.SelectMany((item, i) => Errors(item, rule, $"{path}[{i}]")) : [],
        "minItems" => One(node is not JsonArray a || a.Count >= rule.GetValue<int>(), path, "has too few items"),
        "maxItems" => One(node is not JsonArray a || a.Count <= rule.GetValue<int>(), path, "has too many items"),
        "uniqueItems" => One(node is not JsonArray a || a.Select(i => i!.ToJsonString()).Distinct(StringComparer.Ordinal).Count() == a.Count, path, "has an item twice"),
        "pattern" => One(!IsOf(node, "string") || Regex.IsMatch(node!.GetValue<string>(), rule.GetValue<string>(), RegexOptions.None, TimeSpan.FromSeconds(1)), path, "does not match the pattern"),
        "minimum" => One(!IsOf(node, "number") || Number(node) >= Number(rule), path, "is too small"),
        "exclusiveMinimum" => One(!IsOf(node, "number") || Number(node) > Number(rule), path, "is too small"),
        "maximum" => One(!IsOf(node, "number") || Number(node) <= Number(rule), path, "is too large"),
        "multipleOf" => One(!IsOf(node, "number") || Number(node) % Number(rule) == 0, path, "is no multiple"),
        _ => throw new NotSupportedException($"Expected a known keyword, got {keyword} at {path}."),
    };

    private static IEnumerable<string> One(bool isRight, string path, string mistake) => isRight ? [] : [$"{path} {mistake}"];

    private static double Number(JsonNode? node) => JsonSerializer.Deserialize<double>(node);

    private static bool IsOf(JsonNode? node, string type) => (type, node?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) or ("null", JsonValueKind.Null) => true,
        ("integer", JsonValueKind.Number) => Number(node) % 1 == 0,
        _ => false,
    };
}
