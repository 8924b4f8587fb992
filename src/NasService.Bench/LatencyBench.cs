using System.Collections.Immutable;
using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Latency;
using NasService.Core.Seeds;

namespace NasService.Bench;

/// <summary><c>nas bench latency</c>: the same models measured again and again, each time all of them anew.</summary>
internal sealed class LatencyBench(BenchSupernets supernets, BenchOutput output, TimeProvider time) : IBenchmark
{
    private const double LimitPercent = 3;

    public Command Build()
    {
        var job = new Option<string>("--job")
        {
            Description = $"Id of a finished job whose front is measured, or {BenchSupernets.Untrained}: corners and middle of the demo's space",
            HelpName = "JOB",
            DefaultValueFactory = _ => BenchSupernets.Untrained,
        };
        var models = new Option<string[]>("--models") { Description = "Only these, by name or id (default: all)", AllowMultipleArgumentsPerToken = true, HelpName = "NAME" };
        var repeats = NumberOption.Count("--repeats", "Measurements of each model", 7);
        var seed = BenchOptions.Seed();
        var command = new Command("latency", "Repeated latency measurements of the same models") { job, models, repeats, seed };
        command.SetAction((parsed, token) => RunAsync(
            parsed, parsed.GetRequiredValue(job), parsed.GetValue(models) ?? [], parsed.GetValue(repeats), parsed.GetValue(seed), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, string job, string[] names, int repeats, int seed, CancellationToken cancellationToken)
    {
        await using var opened = await supernets.OpenAsync(parsed, job, seed, cancellationToken);
        var plan = opened.Session.Definition.Latency.Plan;
        var models = await LatencyModels.OpenAsync(opened, names, seed, cancellationToken);
        var files = models.Select(m => m.File).ToArray();
        var anchor = models.MaxBy(m => m.Macs).File;
        var measured = new List<LatencyMeasurement[]>();
        var start = time.GetTimestamp();
        for (var r = 0; r < repeats; r++)
        {
            output.Note($"repeat {r + 1} of {repeats}");
            var metered = await opened.Session.Meter.MeasureAsync(files, anchor, plan, Seed.Derive(seed, "bench-latency", r), null, cancellationToken);
            measured.Add([.. metered.Select(m => m.GetLatencyOrThrow())]);
        }

        var seconds = time.GetElapsedTime(start).TotalSeconds;
        var rows = models.Select((m, i) => LatencyModel.Of(
            m.Name, m.File.ArchitectureId, m.Macs, measured.Sum(r => r[i].Runs), [.. measured.Select(r => r[i].MedianMs)])).ToImmutableArray();
        var result = new LatencyResult(repeats, plan.Key, seconds / (repeats * files.Length), rows.Max(r => r.LargestDeviationPercent), rows);
        output.Write(
            parsed, "latency", [seed], [BenchBar.AtMost("largest deviation of a median, %", result.LargestDeviationPercent, LimitPercent)], result, Rows(result), Summary(result));
        return ExitCodes.Done;
    }

    private static FigureTable Rows(LatencyResult result)
    {
        var table = new FigureTable("model", "MACs", "median ms", "largest deviation", "runs", "medians of the repeats, ms");
        foreach (var m in result.Models)
        {
            table.Row(m.Name, Quantity.Count(m.Macs), $"{m.MedianMs:F4}", $"{m.LargestDeviationPercent:F2} %", $"{m.Runs}", string.Join(' ', m.MediansMs.Select(x => $"{x:F4}")));
        }

        return table;
    }

    private static FigureTable Summary(LatencyResult result)
        => new FigureTable("repeats", "plan", "seconds a measurement", "largest deviation")
            .Row($"{result.Repeats}", result.PlanKey, $"{result.SecondsPerMeasurement:F3}", $"{result.LargestDeviationPercent:F2} %");
}
