using System.Globalization;
using System.IO.Compression;
using NasService.Core.Files;
using NasService.Core.Input;

namespace NasService.Core.Search.Tables;

/// <summary>A comma-separated table with a header, read whole. Fields are trimmed of one pair of double quotes and hold no commas or line breaks.</summary>
public sealed class CsvTable
{
    private readonly Dictionary<string, int> _columns;
    private readonly List<string[]> _rows;

    private CsvTable(Dictionary<string, int> columns, List<string[]> rows)
    {
        _columns = columns;
        _rows = rows;
    }

    public int Rows => _rows.Count;

    public IEnumerable<string> Columns => _columns.Keys;

    /// <summary>Reads <paramref name="path"/>, gunzipped if it ends in <c>.gz</c>.</summary>
    /// <exception cref="InputException">No such file, no header, or a row of another width.</exception>
    public static CsvTable Read(string path)
    {
        if (!Presence.OfFile(path))
        {
            throw new InputException("table", "No such file.", path);
        }

        try
        {
            using var file = File.OpenRead(path);
            using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
            using var reader = new StreamReader(stream);
            return Read(reader);
        }
        catch (InvalidDataException e)
        {
            throw new InputException("table", $"Not a gzip file: {e.Message}", path);
        }
    }

    /// <exception cref="InputException">No header, a column twice, or a row of another width.</exception>
    public static CsvTable Read(TextReader reader)
    {
        var header = reader.ReadLine() ?? throw new InputException("table", "The table is empty.");
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in Fields(header))
        {
            if (!columns.TryAdd(name, columns.Count))
            {
                throw new InputException("table", "A column is there twice.", name);
            }
        }

        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                continue;
            }

            var fields = Fields(line);
            if (fields.Length != columns.Count)
            {
                throw new InputException("table", $"Row {rows.Count + 1} has another number of fields than the header.", $"{fields.Length}", $"{columns.Count}");
            }

            rows.Add(fields);
        }

        return new CsvTable(columns, rows);
    }

    /// <exception cref="InputException">No such column.</exception>
    public string[] Text(string column)
    {
        if (!_columns.TryGetValue(column, out var index))
        {
            throw new InputException("table", "No such column.", column, string.Join(", ", _columns.Keys));
        }

        return [.. _rows.Select(r => r[index])];
    }

    /// <summary>One number per row; NaN where the field is empty.</summary>
    /// <exception cref="InputException">No such column, or a field that is neither empty nor a finite number.</exception>
    public double[] Numbers(string column)
    {
        var text = Text(column);
        var numbers = new double[text.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (text[i].Length == 0)
            {
                numbers[i] = double.NaN;
            }
            else if (!double.TryParse(text[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]) || !double.IsFinite(numbers[i]))
            {
                throw new InputException("table", $"Row {i + 1} of column {column} is not a number.", text[i]);
            }
        }

        return numbers;
    }

    private static string[] Fields(string line) => Array.ConvertAll(line.Split(','), f => f.Trim() is ['"', .. var inner, '"'] ? inner : f.Trim());
}
