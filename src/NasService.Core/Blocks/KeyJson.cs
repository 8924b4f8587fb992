using System.Text.Json;
using System.Text.Json.Nodes;
using NasService.Core.Yaml;

namespace NasService.Core.Blocks;

/// <summary>Keys in JSON: their values in the canonical document, their rules in the schema.</summary>
internal static class KeyJson
{
    public static void WriteList(Utf8JsonWriter json, string key, IEnumerable<double> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteNumberValue(value);
        }

        json.WriteEndArray();
    }

    public static JsonObject Of(IntRule rule)
    {
        if (rule.IsOdd)
        {
            var odd = Enumerable.Range((int)rule.Min, (int)(rule.Max - rule.Min + 1)).Where(v => v % 2 != 0);
            return new JsonObject { ["enum"] = new JsonArray([.. odd.Select(v => (JsonNode)v)]) };
        }

        var schema = new JsonObject { ["type"] = "integer", ["minimum"] = rule.Min, ["maximum"] = rule.Max };
        if (rule.Multiple > 1)
        {
            schema["multipleOf"] = rule.Multiple;
        }

        return schema;
    }

    public static JsonObject Of(NumberRule rule) => new()
    {
        ["type"] = "number",
        [rule.MinIsOpen ? "exclusiveMinimum" : "minimum"] = rule.Min,
        [rule.MaxIsOpen ? "exclusiveMaximum" : "maximum"] = rule.Max,
    };

    public static JsonObject Of(IEnumerable<string> names) => new() { ["enum"] = new JsonArray([.. names.Select(n => (JsonNode)n)]) };

    public static JsonObject Described(JsonObject schema, string help, JsonNode? fallback)
    {
        schema["description"] = help;
        if (fallback is not null)
        {
            schema["default"] = fallback;
        }

        return schema;
    }

    public static JsonObject OneOrMore(JsonObject one, int max, string help, JsonNode? fallback) => Described(
        new JsonObject
        {
            ["oneOf"] = new JsonArray(
                one,
                new JsonObject
                {
                    ["type"] = "array",
                    ["items"] = one.DeepClone(),
                    ["minItems"] = 1,
                    ["maxItems"] = max,
                    ["uniqueItems"] = true,
                }),
        },
        help,
        fallback);
}
