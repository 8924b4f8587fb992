using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Input;
using NasService.Core.Search;
using NasService.Core.Search.Algorithms;
using NasService.Core.Seeds;

namespace NasService.Bench;

/// <summary><c>nas bench ask</c>: how long an algorithm thinks about its next batch when it has been told much.</summary>
internal sealed class AskBench(SearchAlgorithmCatalog algorithms, BenchOutput output, TimeProvider time) : IBenchmark
{
    private const double LimitSeconds = 1;

    public Command Build()
    {
        var table = new TableOptions();
        var algorithm = new Option<string>("--algorithm")
        {
            Description = $"One of {string.Join(", ", algorithms.Names)}",
            DefaultValueFactory = _ => SearchAlgorithms.Auto,
            HelpName = "NAME",
        };
        var rows = NumberOption.Count("--rows", "Uniform rows told before the first ask", 1000);
        var batch = NumberOption.Count("--batch", "Architectures of each ask", 10);
        var repeats = NumberOption.Count("--repeats", "Asks, each told before the next", 5);
        var command = new Command("ask", "Time of an ask after many told rows of a published table");
        table.AddTo(command);
        foreach (var option in new Option[] { algorithm, rows, batch, repeats })
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, token) => Task.FromResult(Run(
            parsed, table, parsed.GetRequiredValue(algorithm), parsed.GetValue(rows), parsed.GetValue(batch), parsed.GetValue(repeats), token)));
        return command;
    }

    private int Run(ParseResult parsed, TableOptions columns, string name, int rows, int batch, int repeats, CancellationToken cancellationToken)
    {
        var factory = algorithms.Find(name) ?? throw new InputException("--algorithm", "There is no such algorithm.", name, string.Join(", ", algorithms.Names));
        var table = columns.Read(parsed);
        var search = factory.Create(table.Problem, SearchBench.SettingsOf(name), 0);
        int[] order = [.. Enumerable.Range(0, table.Rows)];
        Seed.Derive(0, "bench-ask", rows).Shuffle(order);
        search.Tell([.. order.Take(rows).Select(r => table.Evaluate(table.Genes[r]))]);
        var seconds = new double[repeats];
        var processor = new double[repeats];
        for (var r = 0; r < repeats; r++)
        {
            var before = Environment.CpuUsage.TotalTime;
            var start = time.GetTimestamp();
            var asked = search.Ask(batch, cancellationToken);
            seconds[r] = time.GetElapsedTime(start).TotalSeconds;
            processor[r] = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            search.Tell([.. asked.Select(table.Evaluate)]);
        }

        var result = new AskResult(name, rows, batch, seconds[0], Quantiles.Of(seconds).Median, Quantiles.Of(processor).Median);
        var printed = new FigureTable("algorithm", "rows told", "first ask, s", "median ask, s", "processor, s")
            .Row(name, $"{rows}", $"{result.FirstSeconds:F3}", $"{result.MedianSeconds:F3}", $"{result.ProcessorSeconds:F3}");
        output.Write(parsed, "ask", [0], [BenchBar.AtMost($"seconds of an ask of {batch} at {rows} rows", result.MedianSeconds, LimitSeconds)], result, printed);
        return ExitCodes.Done;
    }
}
