using System.Text;
using NasService.Core.Jobs;

namespace NasService.Training.Data.Text;

/// <summary>Columns with commas between them (RFC 4180): in quotes a field may hold commas, line ends and, doubled, quotes.</summary>
internal sealed class CsvFormat : ITextFormat
{
    public string Kind => "csv";

    public IEnumerable<TextRow> Read(IReadOnlyList<string> lines, IReadOnlyList<string> columns, TextDefinition text, TextMistakes refuse)
        => TextColumns.Pick(Rows(lines, refuse), columns, text, refuse);

    public TextTable ReadAll(IReadOnlyList<string> lines, TextMistakes refuse) => new(null, [.. Rows(lines, refuse)]);

    private static IEnumerable<TextRow> Rows(IReadOnlyList<string> lines, TextMistakes refuse)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length == 0)
            {
                continue;
            }

            var first = i;
            var fields = new List<string>();
            var field = new StringBuilder();
            var (isQuoted, isOpen) = (false, false);
            for (; ; i++)
            {
                isOpen = ReadLine(lines[i], fields, field, ref isQuoted, isOpen);
                if (!isOpen || i + 1 == lines.Count)
                {
                    break;
                }

                field.Append('\n');
            }

            if (isOpen)
            {
                refuse.Add(first + 1, "A quote is not closed.", lines[first], "a quote before the next comma");
                yield break;
            }

            fields.Add(field.ToString());
            yield return new TextRow(first + 1, fields);
        }
    }

    /// <returns>Whether the line ends inside quotes.</returns>
    private static bool ReadLine(string line, List<string> fields, StringBuilder field, ref bool isQuoted, bool isOpen)
    {
        for (var c = 0; c < line.Length; c++)
        {
            if (isOpen)
            {
                if (line[c] != '"')
                {
                    field.Append(line[c]);
                }
                else if (c + 1 < line.Length && line[c + 1] == '"')
                {
                    field.Append(line[c++]);
                }
                else
                {
                    isOpen = false;
                }
            }
            else if (line[c] == ',')
            {
                fields.Add(field.ToString());
                field.Clear();
                isQuoted = false;
            }
            else if (line[c] == '"' && field.Length == 0 && !isQuoted)
            {
                (isOpen, isQuoted) = (true, true);
            }
            else
            {
                field.Append(line[c]);
            }
        }

        return isOpen;
    }
}
