using Spectre.Console;

namespace NasService.Cli.Output;

/// <summary>A table of figures: names to the left, numbers to the right.</summary>
internal sealed class FigureTable
{
    private readonly Table _table = new Table().Border(TableBorder.Simple);

    public FigureTable(params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
        {
            var made = new TableColumn(Markup.Escape(column));
            _table.AddColumn(_table.Columns.Count == 0 ? made : made.RightAligned());
        }
    }

    public Table Rendered => _table;

    public FigureTable Row(params ReadOnlySpan<string> cells)
    {
        var escaped = new string[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            escaped[i] = Markup.Escape(cells[i]);
        }

        _table.AddRow(escaped);
        return this;
    }
}
