using NasService.Core.Input;

namespace NasService.Core.Search.Tables;

/// <summary>
/// Reads architectures out of a table as categories, one per gene. Three forms: cell strings of NAS-Bench-201 (<c>|op~0|+|op~0|op~1|</c>: one gene per edge, its
/// operation), strings of digits (one gene per digit), or one column per gene.
/// </summary>
public static class ArchitectureColumns
{
    /// <summary>From a single column: cell strings if the first has an edge, else digits.</summary>
    /// <exception cref="InputException">A string that does not fit the others.</exception>
    public static string[][] FromStrings(string[] architectures)
    {
        if (architectures.Length == 0)
        {
            throw new InputException("table", "The table has no rows.");
        }

        var isCell = architectures[0].Contains('~', StringComparison.Ordinal);
        var rows = new string[architectures.Length][];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = isCell ? CellString.Parse(architectures[i]).Operations : Digits(architectures[i]);
            if (rows[i].Length != rows[0].Length)
            {
                throw new InputException("table", $"The architecture of row {i + 1} has another length than the first.", architectures[i]);
            }
        }

        return rows;
    }

    /// <summary>From a column per gene, each as long as the table; row by row.</summary>
    /// <exception cref="InputException">An empty field.</exception>
    public static string[][] FromColumns(string[][] columns)
    {
        var rows = new string[columns[0].Length][];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = i;
            rows[i] = [.. columns.Select(c => c[row])];
            if (Array.IndexOf(rows[i], "") >= 0)
            {
                throw new InputException("table", $"A choice of row {i + 1} is empty.");
            }
        }

        return rows;
    }

    private static string[] Digits(string text)
        => text.Length > 0 && text.All(char.IsAsciiDigit)
            ? [.. text.Select(c => c.ToString())]
            : throw new InputException("table", "Not an architecture.", text, "a cell string such as |op~0|+|op~0|op~1| or digits");
}
