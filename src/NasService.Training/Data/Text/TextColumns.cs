using System.Globalization;
using NasService.Core.Jobs;

namespace NasService.Training.Data.Text;

/// <summary>Finds columns of a table whose fields stand in lines.</summary>
internal static class TextColumns
{
    /// <summary>Picks the columns asked for of every row.</summary>
    /// <param name="rows">All rows of the file, the one that names them among them.</param>
    /// <param name="columns">Names, or numbers from 1.</param>
    /// <param name="text">Says whether the first row names them.</param>
    /// <param name="mistakes">Gets what is missing.</param>
    public static IEnumerable<TextRow> Pick(IEnumerable<TextRow> rows, IReadOnlyList<string> columns, TextDefinition text, TextMistakes mistakes)
    {
        int[]? places = text.HasHeader ? null : [.. columns.Select(c => int.Parse(c, CultureInfo.InvariantCulture) - 1)];
        foreach (var row in rows)
        {
            if (places is null)
            {
                places = [.. columns.Select(c => row.Fields.ToList().IndexOf(c))];
                foreach (var (column, _) in columns.Zip(places).Where(c => c.Second < 0))
                {
                    mistakes.Add(row.Line, "There is no such column.", column, string.Join(", ", row.Fields));
                }

                if (places.Contains(-1))
                {
                    yield break;
                }

                continue;
            }

            if (places.Max() >= row.Fields.Count)
            {
                mistakes.Add(row.Line, "A column is missing.", $"{row.Fields.Count} columns", $"{places.Max() + 1} or more");
                continue;
            }

            yield return new TextRow(row.Line, [.. places.Select(p => row.Fields[p])]);
        }
    }
}
