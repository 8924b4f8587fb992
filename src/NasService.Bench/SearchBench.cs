using System.Collections.Immutable;
using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Input;
using NasService.Core.Search;
using NasService.Core.Search.Algorithms;
using NasService.Core.Search.Tables;

namespace NasService.Bench;

/// <summary><c>nas bench search</c>: a search algorithm on a table of architectures that were all evaluated beforehand.</summary>
internal sealed class SearchBench(SearchAlgorithmCatalog algorithms, GlobalOptions options, CliOutput output, BenchOutput bench, TimeProvider time) : IBenchmark
{
    // Of every ask; the product's own default is of this order.
    private const int Batch = 10;

    public Command Build()
    {
        var table = new TableOptions();
        var algorithm = new Option<string>("--algorithm")
        {
            Description = $"One of {string.Join(", ", algorithms.Names)}",
            DefaultValueFactory = _ => SearchAlgorithms.Auto,
            HelpName = "NAME",
        };
        var evaluations = NumberOption.Count("--evaluations", "Distinct evaluations of each search", 200);
        var seeds = NumberOption.Count("--seeds", "Searches, with seeds 0, 1, ...; two run at a time", 11);
        var batch = NumberOption.Count("--batch", "Architectures of each ask", Batch);
        var warm = new Option<string?>("--warm-start") { Description = "Another cost column: each search starts from what one of as many evaluations against that cost has learned", HelpName = "COLUMN" };
        var command = new Command("search", "A search algorithm on a published table: share of the exact front's hypervolume");
        table.AddTo(command);
        foreach (var option in new Option[] { algorithm, evaluations, seeds, batch, warm })
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, token) => Task.FromResult(Run(
            parsed, table, parsed.GetRequiredValue(algorithm), parsed.GetValue(evaluations), parsed.GetValue(seeds), parsed.GetValue(batch), parsed.GetValue(warm), token)));
        return command;
    }

    private int Run(ParseResult parsed, TableOptions columns, string name, int evaluations, int seeds, int batch, string? warm, CancellationToken cancellationToken)
    {
        var factory = algorithms.Find(name) ?? throw new InputException("--algorithm", "There is no such algorithm.", name, string.Join(", ", algorithms.Names));
        var table = columns.Read(parsed);
        var earlier = warm is null ? null : columns.Read(parsed, warm);
        var settings = SettingsOf(name);
        var runs = new TabularRun[seeds];
        var done = 0;
        Parallel.For(0, seeds, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = cancellationToken }, seed =>
        {
            // Seeds of their own: the earlier search must not have looked at what this one begins with.
            var learned = earlier is null ? null : TabularRun.Execute(earlier, factory, settings, seeds + seed, evaluations, batch, time, cancellationToken).Predictors;
            runs[seed] = TabularRun.Execute(learned is null ? table : table.StartingFrom(learned), factory, settings, seed, evaluations, batch, time, cancellationToken);
            bench.Note($"{Interlocked.Increment(ref done)} of {seeds}: seed {seed} reached {runs[seed].After(evaluations):F3}");
        });
        var report = TabularReport.Of(name, runs, evaluations);
        if (parsed.GetValue(options.Json))
        {
            output.WriteJson(SearchBenchDocument.Of(
                columns.TableName(parsed), columns.AccuracyColumn(parsed), columns.CostColumn(parsed), table.Rows, evaluations, batch, report));
            return ExitCodes.Done;
        }

        var marks = report.Median.Keys.ToArray();
        var rows = new FigureTable(["seed", .. marks.Select(m => $"after {m}")]);
        for (var s = 0; s < seeds; s++)
        {
            rows.Row([$"{s}", .. marks.Select(m => $"{report.Seeds[s][m]:F4}")]);
        }

        rows.Row(["median", .. marks.Select(m => $"{report.Median[m]:F4}")]);
        var summary = new FigureTable("algorithm", "to 95 %", "to 99 %", "seconds of all asks").Row(name, Or(report.EvaluationsTo95), Or(report.EvaluationsTo99), $"{report.Seconds:F1}");
        bench.Write(parsed, "search", [.. Enumerable.Range(0, seeds)], ImmutableArray<BenchBar>.Empty, report, rows, summary);
        return ExitCodes.Done;
    }

    /// <summary>The defaults, but nsga2 without predictions: the published algorithm.</summary>
    internal static SearchSettings SettingsOf(string algorithm)
        => algorithm == SearchAlgorithms.Nsga2 ? new SearchSettings { PredictorEvaluations = 0 } : new SearchSettings();

    private static string Or(int? evaluations) => evaluations is { } e ? $"{e}" : "not reached";
}
