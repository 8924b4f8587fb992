using System.CommandLine;
using NasService.Cli.Numbers;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Search.Tables;

namespace NasService.Bench;

/// <summary>The options that name a table of architectures that were all evaluated beforehand, and its columns.</summary>
internal sealed class TableOptions
{
    private readonly Option<string> _table = new("--table") { Description = "CSV with a header, or the same gzipped", Required = true, HelpName = "FILE" };

    private readonly Option<string> _architecture = new("--architecture-column")
    {
        Description = "Column of cell strings such as |op~0|+|op~0|op~1|, or of strings of digits",
        HelpName = "COLUMN",
    };

    private readonly Option<string> _choices = new("--choice-columns") { Description = "In place of one column: a column for each choice, separated by commas", HelpName = "A,B,C" };

    private readonly Option<string> _accuracy = new("--accuracy") { Description = "Column; more is better", Required = true, HelpName = "COLUMN" };

    private readonly Option<string> _cost = new("--cost") { Description = "Column; positive, less is better; rows without one are left out", Required = true, HelpName = "COLUMN" };

    private readonly Option<string> _lowFidelity = new("--low-fidelity") { Description = "Column of a cheap estimate of the accuracy", HelpName = "COLUMN" };

    private readonly Option<double> _lowFidelityCost = NumberOption.Real(
        "--low-fidelity-cost", "What the cheap estimate costs, as a share of a full evaluation", JobLimits.OpenShare, 0.06, "SHARE");

    public string AccuracyColumn(ParseResult parsed) => parsed.GetRequiredValue(_accuracy);

    public string CostColumn(ParseResult parsed) => parsed.GetRequiredValue(_cost);

    public string TableName(ParseResult parsed) => Path.GetFileName(parsed.GetRequiredValue(_table));

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _table, _architecture, _choices, _accuracy, _cost, _lowFidelity, _lowFidelityCost })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The table, with another cost column than the one named if <paramref name="cost"/> is given.</summary>
    /// <exception cref="InputException">No such file or column, or values that make no table.</exception>
    public TabularProblem Read(ParseResult parsed, string? cost = null)
    {
        var column = parsed.GetValue(_architecture);
        var choices = parsed.GetValue(_choices);
        if (column is null == choices is null)
        {
            throw new InputException("--architecture-column", "Either this or --choice-columns is needed, and not both.");
        }

        var share = parsed.GetValue(_lowFidelityCost);
        var csv = CsvTable.Read(parsed.GetRequiredValue(_table));
        var strings = column is null ? null : csv.Text(column);
        var architectures = strings is null ? ArchitectureColumns.FromColumns([.. choices!.Split(',').Select(c => csv.Text(c.Trim()))]) : ArchitectureColumns.FromStrings(strings);
        var cell = strings is [var first, ..] && first.Contains('~', StringComparison.Ordinal) ? CellString.Parse(first) : null;
        var cheap = parsed.GetValue(_lowFidelity) is { } name ? csv.Numbers(name) : null;
        return new TabularProblem(architectures, csv.Numbers(parsed.GetRequiredValue(_accuracy)), csv.Numbers(cost ?? parsed.GetRequiredValue(_cost)), cell, cheap, share);
    }
}
