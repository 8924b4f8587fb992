using System.CommandLine;
using System.Globalization;
using NasService.Cli;
using NasService.Cli.Numbers;
using NasService.Cli.Output;

namespace NasService.Bench.Dashboards;

/// <summary><c>nas bench dashboard</c>: a real browser looks at a large job.</summary>
internal sealed class DashboardBench(BenchOutput output, DashboardWatch watch) : IBenchmark
{
    private const double MaxInteractiveMs = 2000;
    private const double MaxBrushMs = 100;
    private const double MaxLiveMs = 1000;
    private const double MaxTabMib = 300;
    private const double MaxPageMib = 1.5;
    private const double Mib = 1 << 20;

    public Command Build()
    {
        var evaluations = NumberOption.Count("--evaluations", "Evaluations of the job", 20_000);
        var loads = NumberOption.Count("--loads", "Cold loads of its page", 5);
        var updates = NumberOption.Count("--updates", "Evaluations stored one by one while the page is open", 10);
        var command = new Command("dashboard", "The page of a large job in headless Chromium: load, brush, live update, memory, weight, restart") { evaluations, loads, updates };
        command.SetAction(async (parsed, token) =>
            Report(parsed, await watch.RunAsync(parsed.GetValue(evaluations), parsed.GetValue(loads), parsed.GetValue(updates), token)));
        return command;
    }

    private int Report(ParseResult parsed, DashboardResult r)
    {
        BenchBar[] bars =
        [
            BenchBar.AtMost("interactive, slowest load, ms", r.InteractiveMs.Max(), MaxInteractiveMs),
            BenchBar.AtMost("brush, slowest movement, ms", r.BrushMs.Max(), MaxBrushMs),
            BenchBar.AtMost("live update, slowest, ms", r.LiveMs.Max(), MaxLiveMs),
            BenchBar.AtMost("the tab's process, MiB", r.TabBytes / Mib, MaxTabMib),
            BenchBar.AtMost("page transferred cold, MiB", r.PageBytes / Mib, MaxPageMib),
            BenchBar.AtMost("lost over a restart", r.Lost, 0),
        ];
        var times = new FigureTable("milliseconds", "count", "first", "median", "slowest")
            .Row(["interactive, cold", .. Cells(r.InteractiveMs)]).Row(["brush to all linked parts", .. Cells(r.BrushMs)])
            .Row(["stored to shown", .. Cells(r.LiveMs)]).Row(["caught up after a restart", .. Cells([r.CaughtUpMs])]);
        var sizes = new FigureTable("size", "").Row("page, charts included, compressed", Quantity.Bytes(r.PageBytes)).Row($"data of {r.Evaluations} evaluations", Quantity.Bytes(r.DataBytes))
            .Row("browser with an empty tab", Quantity.Bytes(r.BlankBytes)).Row("browser with the page", Quantity.Bytes(r.BrowserBytes))
            .Row("the tab's process", Quantity.Bytes(r.TabBytes)).Row("script objects", Quantity.Bytes(r.HeapBytes));
        output.Write(parsed, "dashboard", [PaperSearch.Seed], [.. bars], r, times, sizes);
        return Array.TrueForAll(bars, b => b.Met) ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static string[] Cells(IReadOnlyList<double> values) => [$"{values.Count}", Text(values[0]), Text(Quantiles.Of(values).Median), Text(values.Max())];

    private static string Text(double value) => value.ToString("F0", CultureInfo.InvariantCulture);
}
