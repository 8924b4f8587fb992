using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NasService.Core.Input;

namespace NasService.Api.Problems;

/// <summary>Places like <c>stages[1].kernel</c> as JSON Pointers (RFC 6901) like <c>/stages/1/kernel</c>.</summary>
internal static class JsonPointers
{
    /// <param name="errors">With places.</param>
    /// <param name="json">The document, where it is JSON: its own keys tell a dot inside a key from one between keys.</param>
    public static ImmutableArray<FieldError> Of(IReadOnlyList<InputError> errors, ReadOnlySpan<byte> json)
    {
        using var document = TryParse(json);
        var isJson = document is not null;
        return [.. errors.Select(e => new FieldError(Of(e.Path, document?.RootElement), e.Message, e.Found, e.Allowed, isJson ? null : e.Line))];
    }

    internal static string Of(string path, JsonElement? root)
    {
        var pointer = new StringBuilder();
        var at = root;
        var rest = path.AsSpan();
        while (rest.Length > 0)
        {
            if (rest[0] == '[' && rest.IndexOf(']') is > 1 and var close)
            {
                var index = rest[1..close];
                pointer.Append('/').Append(index);
                at = at is { ValueKind: JsonValueKind.Array } array && int.TryParse(index, out var i) && i < array.GetArrayLength() ? array[i] : null;
                rest = rest[(close + 1)..];
            }
            else
            {
                var key = KeyOf(rest, at);
                pointer.Append('/').Append(Escape(key));
                at = at is { ValueKind: JsonValueKind.Object } o && o.TryGetProperty(key, out var value) ? value : null;
                rest = rest[key.Length..];
            }

            rest = rest is ['.', ..] ? rest[1..] : rest;
        }

        return pointer.ToString();
    }

    private static string KeyOf(ReadOnlySpan<char> rest, JsonElement? at)
    {
        var text = rest.ToString();
        var known = at is { ValueKind: JsonValueKind.Object } mapping
            ? mapping.EnumerateObject().Select(p => p.Name)
                .Where(n => n.Length > 0 && text.StartsWith(n, StringComparison.Ordinal) && (text.Length == n.Length || text[n.Length] is '.' or '['))
                .MaxBy(n => n.Length)
            : null;
        if (known is not null)
        {
            return known;
        }

        var end = text.AsSpan(1).IndexOfAny('.', '[');
        return end < 0 ? text : text[..(end + 1)];
    }

    private static string Escape(string key) => key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static JsonDocument? TryParse(ReadOnlySpan<byte> json)
    {
        if (json.IsEmpty)
        {
            return null;
        }

        try
        {
            return JsonDocument.Parse(json.ToArray());
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
