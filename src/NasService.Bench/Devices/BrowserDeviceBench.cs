using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Numbers;
using NasService.Cli.Output;

namespace NasService.Bench.Devices;

/// <summary><c>nas bench browser-device</c>: the same models measured again and again by a browser that is a device, each time by a page
/// that was loaded anew.</summary>
internal sealed class BrowserDeviceBench(BrowserDeviceWatch watch, BenchOutput output) : IBenchmark
{
    private const double MostSpread = 0.05;
    private static readonly string[] s_shipped = ["middle-fp32", "middle-int8"];

    public Command Build()
    {
        var models = new Option<string[]>("--models")
        {
            Description = "Of the demo's space: largest, middle or smallest, -fp32 or -int8",
            AllowMultipleArgumentsPerToken = true,
            HelpName = "NAME",
            DefaultValueFactory = _ => s_shipped,
        };
        var repeats = NumberOption.Count("--repeats", "Pages that measure each model", 7);
        var threads = NumberOption.Count("--threads", "Inside an operator", 1);
        var seed = BenchOptions.Seed();
        var command = new Command("browser-device", "Repeated measurements by headless Chromium as a device of a service") { models,
            repeats, threads, seed };
        command.SetAction(async (parsed, token) => Report(
            parsed, await watch.RunAsync(
                parsed, parsed.GetRequiredValue(models), parsed.GetValue(repeats), parsed.GetValue(threads), parsed.GetValue(seed), token),
            parsed.GetValue(seed)));
        return command;
    }

    private int Report(ParseResult parsed, BrowserDeviceResult result, int seed)
    {
        BenchBar[] bars = [.. result.Rows.Select(r => BenchBar.AtMost($"{r.Model}: spread of repeated medians", r.Spread, MostSpread))];
        var table = new FigureTable("model", "MACs", "median ms", "spread", "samples", "native ms", "browser over native", "medians, ms");
        foreach (var r in result.Rows)
        {
            table.Row(
                r.Model, Quantity.Count(r.Macs), $"{r.MedianMs:F4}", $"{100 * r.Spread:F2} %", $"{r.Samples}", $"{r.NativeMs:F4}",
                $"{r.MedianMs / r.NativeMs:F2}", string.Join(' ', r.MediansMs.Select(m => $"{m:F4}")));
        }

        var page = new FigureTable("device", "it is", "step of its clock, us", "threads", "says that it is noisy")
            .Row(result.Device, result.Isolation, $"{result.TickUs:F0}", $"{result.Threads}", result.IsNoisy ? "yes" : "no");
        output.Write(parsed, "browser-device", [seed], [.. bars], result, table, page);
        return Array.TrueForAll(bars, b => b.Met) ? ExitCodes.Done : ExitCodes.Failed;
    }
}
