using System.Collections.Immutable;
using System.Text.Json;
using NasService.Core.Jobs;

namespace NasService.Training.Data.Text;

/// <summary>An object a line; columns are its properties: text, or numbers and truth values as they are written.</summary>
internal sealed class JsonLinesFormat : ITextFormat
{
    public string Kind => "jsonl";

    public IEnumerable<TextRow> Read(IReadOnlyList<string> lines, IReadOnlyList<string> columns, TextDefinition text, TextMistakes refuse)
    {
        foreach (var (index, line) in lines.Index().Where(l => !string.IsNullOrWhiteSpace(l.Item)))
        {
            if (Row(line, index + 1, columns, refuse) is { } row)
            {
                yield return row;
            }
        }
    }

    public TextTable ReadAll(IReadOnlyList<string> lines, TextMistakes refuse)
    {
        var names = Names(lines.FirstOrDefault(l => !string.IsNullOrWhiteSpace(l)) ?? "");
        return new TextTable(names, [.. Read(lines, names, new TextDefinition(""), refuse)]);
    }

    /// <summary>Properties of an object that are text, numbers or truth values; of anything else none: the rows say what is
    /// wrong.</summary>
    private static ImmutableArray<string> Names(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 16 });
            return json.RootElement.ValueKind != JsonValueKind.Object ? []
                : [.. json.RootElement.EnumerateObject()
                    .Where(p => p.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null))
                        .Select(p => p.Name)];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static TextRow? Row(string line, int number, IReadOnlyList<string> columns, TextMistakes refuse)
    {
        try
        {
            using var json = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 16 });
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                refuse.Add(number, "Not an object.", line, """as in {"text": "...", "label": "..."}""");
                return null;
            }

            var fields = columns.Select(c => Field(json.RootElement, c, number, refuse)).ToArray();
            return fields.Contains(null) ? null : new TextRow(number, fields!);
        }
        catch (JsonException e)
        {
            refuse.Add(number, $"Not JSON: {e.Message}", line);
            return null;
        }
    }

    private static string? Field(JsonElement row, string column, int number, TextMistakes refuse)
    {
        if (!row.TryGetProperty(column, out var value))
        {
            refuse.Add(number, "There is no such property.", column, string.Join(", ", row.EnumerateObject().Select(p => p.Name)));
            return null;
        }

        if (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null)
        {
            refuse.Add(number, "Neither text nor a number.", $"{column}: {value.GetRawText()}", "text, a number, true or false");
            return null;
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
    }
}
