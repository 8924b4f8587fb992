using System.Globalization;
using NasService.Cli.Output;
using NasService.Core.Fronts;
using Spectre.Console;

namespace NasService.Cli.Fronts;

/// <summary>A front as a table, fastest point first, with the baselines below it.</summary>
internal static class FrontTable
{
    public static Table Create(FrontDocument document)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("#").RightAligned());
        table.AddColumn("network");
        foreach (var heading in new[] { "validation", "test (95 %)", "latency ms", "p10 - p90", "bits", "size", "MACs", "params" })
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        for (var i = 0; i < document.Front.Length; i++)
        {
            table.AddRow(Row((i + 1).ToString(CultureInfo.InvariantCulture), document.Front[i].Id, document.Front[i]));
        }

        if (!document.Baselines.IsDefaultOrEmpty)
        {
            table.AddEmptyRow();
            foreach (var baseline in document.Baselines)
            {
                table.AddRow(Row("", baseline.Name ?? baseline.Id, baseline));
            }
        }

        return table;
    }

    /// <summary>As in <c>fp32</c>, <c>int8</c>, or <c>4/6 int8</c> for a mixed policy.</summary>
    public static string Bits(FrontPoint point)
    {
        // A user's own model has no dimensions.
        if (point.Architecture.IsEmpty)
        {
            return "-";
        }

        // A policy may say, beside bits, how weights are written.
        var bits = point.Policy.Where(p => p.Key.EndsWith(".bits", StringComparison.Ordinal)).ToArray();
        var int8 = bits.Count(b => b.Value == 8);
        return int8 == 0 ? "fp32" : int8 == bits.Length ? "int8" : $"{int8}/{bits.Length} int8";
    }

    private static string[] Row(string number, string name, FrontPoint point) =>
    [
        number,
        Markup.Escape(name),
        Quantity.Percent(point.Accuracy.Validation.Value),
        point.Accuracy.Test is { } test ? $"{Quantity.Percent(test.Value)} ({100 * test.Ci95[0]:F1}-{100 * test.Ci95[1]:F1})" : "-",
        Milliseconds(point.LatencyMs.Median),
        $"{Milliseconds(point.LatencyMs.P10)} - {Milliseconds(point.LatencyMs.P90)}",
        Bits(point),
        Quantity.Bytes(point.ModelBytes),
        point.Macs > 0 ? Quantity.Count(point.Macs) : "-",
        Quantity.Count(point.Params),
    ];

    private static string Milliseconds(double value) => value.ToString("F4", CultureInfo.InvariantCulture);
}
