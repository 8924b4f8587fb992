using System.Collections.Immutable;
using System.Globalization;
using NasService.Cli.Output;
using NasService.Core.Fronts;
using NasService.Core.Metrics;
using Spectre.Console;

namespace NasService.Cli.Fronts;

/// <summary>A front as a table, fastest point first, with the baselines below it.</summary>
internal static class FrontTable
{
    public static Table Create(ImmutableArray<FrontPointDocument> front, ImmutableArray<FrontPointDocument> baselines)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("#").RightAligned());
        table.AddColumn("network");
        foreach (var heading in new[] { "validation", "test (95 %)", "latency ms", "p10 - p90", "bits", "size", "MACs", "BitOPs", "params" })
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        for (var i = 0; i < front.Length; i++)
        {
            table.AddRow(Row((i + 1).ToString(CultureInfo.InvariantCulture), front[i].Id, front[i]));
        }

        if (!baselines.IsDefaultOrEmpty)
        {
            table.AddEmptyRow();
            foreach (var baseline in baselines)
            {
                table.AddRow(Row("", baseline.Name ?? baseline.Id, baseline));
            }
        }

        return table;
    }

    /// <summary>As in <c>fp32</c>, <c>int8</c>, or <c>4/6 int8</c> for a mixed policy.</summary>
    public static string Bits(FrontPointDocument point)
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

    private static string[] Row(string number, string name, FrontPointDocument point) =>
    [
        number,
        Markup.Escape(name),
        QualityText.Of(point.Quality.Unit, point.Quality.Validation.Value),
        point.Quality.Test is { } test
            ? $"{QualityText.Of(point.Quality.Unit, test.Value)} ({QualityText.Interval(point.Quality.Unit, test.Ci95[0], test.Ci95[1], "-")})"
            : "-",
        Milliseconds(point.LatencyMs.Median),
        $"{Milliseconds(point.LatencyMs.P10)} - {Milliseconds(point.LatencyMs.P90)}",
        Bits(point),
        Quantity.Bytes(point.ModelBytes),
        point.Macs > 0 ? Quantity.Count(point.Macs) : "-",
        point.BitOps is { } bitOps ? Quantity.Count(bitOps.Count) : "-",
        Quantity.Count(point.Params),
    ];

    private static string Milliseconds(double value) => value.ToString("F4", CultureInfo.InvariantCulture);
}
