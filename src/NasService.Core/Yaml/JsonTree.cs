using System.Text.Json;
using NasService.Core.Input;

namespace NasService.Core.Yaml;

/// <summary>The same tree from a JSON document, so that one reader serves both notations. Nodes carry line 1.</summary>
internal static class JsonTree
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = YamlLimits.Depth, AllowDuplicateProperties = false };

    public static Parsed<YamlNode> Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > YamlLimits.Bytes)
        {
            return new Parsed<YamlNode>(null, [YamlText.TooLong()]);
        }

        try
        {
            using var document = JsonDocument.Parse(utf8.ToArray(), Options);
            return new Parsed<YamlNode>(ToNode(document.RootElement), []);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A lone surrogate escape passes the parser and fails as an invalid operation where its text is asked for.
            var line = e is JsonException { LineNumber: { } number } ? (int)number + 1 : (int?)null;
            return new Parsed<YamlNode>(null, [new InputError("", "Not JSON.", null, $"a JSON document without repeated keys, at most {YamlLimits.Depth} levels deep", line)]);
        }
    }

    // Recursion is bounded by the document's depth.
    private static YamlNode ToNode(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new YamlMapping([.. element.EnumerateObject().Select(p => new YamlEntry(p.Name, 1, ToNode(p.Value)))], 1),
        JsonValueKind.Array => new YamlSequence([.. element.EnumerateArray().Select(ToNode)], 1),
        JsonValueKind.String => new YamlScalar(element.GetString()!, false, 1),
        _ => new YamlScalar(element.GetRawText(), true, 1),
    };
}
