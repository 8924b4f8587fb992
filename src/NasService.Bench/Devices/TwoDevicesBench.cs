using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Yaml;

namespace NasService.Bench.Devices;

/// <summary><c>nas bench two-devices</c>: one job on the machine's own runtime and on a browser that is a device, the service's own worker
/// between them.</summary>
internal sealed class TwoDevicesBench(TwoDevicesRun run, BenchOutput output) : IBenchmark
{
    public Command Build()
    {
        var images = new Option<string?>("--images")
        {
            Description = "Folder of Fashion-MNIST as IDX files (default: small synthetic ones)",
            HelpName = "DIR",
        };
        var steps = NumberOption.Count("--steps", "Of the supernet", 600);
        var batch = NumberOption.Count("--batch", "Images of a step", 64);
        var evaluations = NumberOption.Count("--evaluations", "Of the search", 90);
        var measurements = NumberOption.Count("--measurements", "Of the browser", 24);
        var validation = NumberOption.Count("--validation", "Images held back", 100);
        var runs = NumberOption.WholeOrNone(
            "--runs", "That count in every measurement (default: until the interval is narrow)", new IntRule(1, 3000));
        var seed = BenchOptions.Seed();
        var command = new Command("two-devices", "One search on the machine's own runtime and on headless Chromium as a device")
            { images, steps, batch, evaluations, measurements, validation, runs, seed };
        command.SetAction(async (parsed, token) =>
        {
            var settings = new TwoDevicesSettings(
                parsed.GetValue(images), parsed.GetValue(steps), parsed.GetValue(batch), parsed.GetValue(evaluations),
                parsed.GetValue(measurements), parsed.GetValue(validation), parsed.GetValue(runs), parsed.GetValue(seed));
            return Report(parsed, await run.RunAsync(settings, token), settings);
        });
        return command;
    }

    private int Report(ParseResult parsed, TwoDevicesResult result, TwoDevicesSettings settings)
    {
        BenchBar[] bars =
        [
            BenchBar.AtMost("supernets trained", result.Supernets, 1),
            BenchBar.AtLeast("fronts measured again", result.Rows.Count(r => r.IsVerified && r.Networks.Count > 0), result.Rows.Count),
        ];
        var table = new FigureTable("device", "measured", "front", "in int8 or mixed", "fastest", "slowest", "predictor: measurements",
            "Kendall tau", "mean error");
        foreach (var r in result.Rows)
        {
            table.Row(
                r.Device, $"{r.Measured}", $"{r.Networks.Count} points", $"{r.Int8}",
                $"{100 * r.FastestAccuracy:F1} % in {r.FastestMs:F4} ms",
                $"{100 * r.SlowestAccuracy:F1} % in {r.SlowestMs:F4} ms", $"{r.Samples}", $"{r.KendallTau:F2}", $"{100 * r.Mape:F0} %");
        }

        var job = new FigureTable("browser", "steps", "evaluations", "on both fronts", "seconds")
            .Row(result.Browser, $"{result.Steps}", $"{result.Evaluations}", $"{result.Shared}", $"{result.Seconds:F0}");
        output.Write(parsed, "two-devices", [settings.Seed], [.. bars], result, table, job);
        return Array.TrueForAll(bars, b => b.Met) ? ExitCodes.Done : ExitCodes.Failed;
    }
}
