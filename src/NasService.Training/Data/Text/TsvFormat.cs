using NasService.Core.Jobs;

namespace NasService.Training.Data.Text;

/// <summary>Columns with tabulators between them; quotes are part of the text, as in GLUE's files.</summary>
internal sealed class TsvFormat : ITextFormat
{
    public string Kind => "tsv";

    public IEnumerable<TextRow> Read(IReadOnlyList<string> lines, IReadOnlyList<string> columns, TextDefinition text, TextMistakes refuse)
        => TextColumns.Pick(Rows(lines), columns, text, refuse);

    public TextTable ReadAll(IReadOnlyList<string> lines, TextMistakes refuse) => new(null, [.. Rows(lines)]);

    private static IEnumerable<TextRow> Rows(IReadOnlyList<string> lines)
        => lines.Index().Where(l => l.Item.Length > 0).Select(l => new TextRow(l.Index + 1, l.Item.Split('\t')));
}
