using System.Collections.Immutable;
using System.Globalization;
using Microsoft.VisualBasic.FileIO;
using NasService.Core.Input;
using NasService.Core.Tasks;

namespace NasService.Training.Data.Targets;

/// <summary>
/// A <c>targets.csv</c>: pictures and what is right for each. Its first line is <c>file,value</c> or <c>file,labels</c>; then a file
/// below the folder that it
/// lies in and a number (a decimal point), or labels with <c>;</c> between them, which may be none. Fields may be quoted.
/// </summary>
/// <param name="Kind">Numbers or labels.</param>
/// <param name="Rows">In its order.</param>
internal sealed record TargetsFile(TargetKind Kind, ImmutableArray<TargetsFile.Row> Rows)
{
    public const string FileName = "targets.csv";

    private const string ValueColumn = "value";

    private static readonly string[] s_labelColumns = ["labels", "label", "label;label"];

    /// <param name="root">The data set's folder.</param>
    /// <param name="folder">Where it lies: the root, or a part of it.</param>
    /// <exception cref="InputException">It cannot be read, or has mistakes: all of them, each kind once.</exception>
    public static TargetsFile Read(string root, string folder)
    {
        var path = Path.Combine(folder, FileName);
        using var parser = new TextFieldParser(new MemoryStream(DataFiles.Read(path)), System.Text.Encoding.UTF8) { TrimWhiteSpace = true };
        parser.SetDelimiters(",");
        var errors = new TargetsMistakes(Path.GetRelativePath(root, path));
        var kind = KindOf(ReadFields(parser, errors), path);
        var rows = ImmutableArray.CreateBuilder<Row>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.EndOfData)
        {
            var line = parser.LineNumber;
            if (ReadFields(parser, errors) is { } fields && ReadRow(root, folder, kind, line, fields, seen, errors) is { } row)
            {
                rows.Add(row);
            }
        }

        errors.Throw();
        return rows.Count > 0 ? new TargetsFile(kind, rows.ToImmutable())
            : throw new InputException("data.path", "There is no picture in it.", path, "a line for each picture");
    }

    private static TargetKind KindOf(string[]? header, string path) => header switch
    {
        [_, var column] when column.Equals(ValueColumn, StringComparison.OrdinalIgnoreCase) => TargetKind.Number,
        [_, var column] when s_labelColumns.Contains(column, StringComparer.OrdinalIgnoreCase) => TargetKind.Labels,
        _ => throw new InputException(
            "data.path", $"The first line of {Path.GetFileName(path)} says what it holds.", header is null ? "nothing" : string.Join(',', header), "file,value or file,labels"),
    };

    private static string[]? ReadFields(TextFieldParser parser, TargetsMistakes errors)
    {
        try
        {
            return parser.ReadFields();
        }
        catch (MalformedLineException e)
        {
            errors.Add("The quotes of a line do not match.", e.LineNumber);
            return null;
        }
    }

    private static Row? ReadRow(string root, string folder, TargetKind kind, long line, string[] fields, HashSet<string> seen, TargetsMistakes errors)
    {
        if (fields.Length is not (1 or 2) || fields[0].Length == 0 || (fields.Length == 1 && kind == TargetKind.Number))
        {
            errors.Add("A line has not a file and what is right for it.", line);
            return null;
        }

        var full = Path.GetFullPath(Path.Combine(folder, fields[0]));
        var name = Path.GetRelativePath(root, full);
        if (name.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(fields[0]))
        {
            errors.Add("A file lies outside the data set.", line, fields[0]);
            return null;
        }

        if (!seen.Add(name))
        {
            errors.Add("A file has two lines.", line, fields[0]);
        }

        // Where the picture cannot be read, the pictures' own check says why.
        if (!DataFiles.Exists(full))
        {
            errors.Add("There is no such file.", line, fields[0]);
        }

        if (kind == TargetKind.Labels)
        {
            var labels = fields.Length == 1 ? [] : fields[1].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            return new Row(name, 0, [.. labels.Distinct(StringComparer.Ordinal)]);
        }

        if (!float.TryParse(fields[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !float.IsFinite(value))
        {
            errors.Add("A value is no number.", line, fields[1]);
            return null;
        }

        return new Row(name, value, []);
    }

    /// <summary>One picture.</summary>
    /// <param name="Name">Its file, below the data set's folder.</param>
    /// <param name="Value">Its number; 0 where there are labels.</param>
    /// <param name="Labels">Its labels, each once.</param>
    internal sealed record Row(string Name, float Value, ImmutableArray<string> Labels);
}
