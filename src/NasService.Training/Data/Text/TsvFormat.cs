using NasService.Core.Jobs;

namespace NasService.Training.Data.Text;

/// <summary>Columns with tabulators between them; quotes are part of the text, as in GLUE's files.</summary>
internal sealed class TsvFormat : ITextFormat
{
    public string Kind => "tsv";

    public IEnumerable<TextRow> Read(IReadOnlyList<string> lines, IReadOnlyList<string> columns, TextDefinition text, TextMistakes refuse)
        => TextColumns.Pick(lines.Index().Where(l => l.Item.Length > 0).Select(l => new TextRow(l.Index + 1, l.Item.Split('\t'))), columns, text, refuse);
}
