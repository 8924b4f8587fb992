using System.Collections.Immutable;
using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Input;
using NasService.Core.Search;
using NasService.Core.Search.Algorithms;
using NasService.Core.Search.Tables;
using NasService.Core.Statistics;

namespace NasService.Bench;

/// <summary><c>nas bench search-pair</c>: one algorithm against another that may evaluate more, seed by seed, on a published table.</summary>
internal sealed class SearchPairBench(SearchAlgorithmCatalog algorithms, BenchOutput bench, TimeProvider time) : IBenchmark
{
    private const int Batch = 10;

    private static readonly int[] Marks = [100, 200, 400, 800];

    public Command Build()
    {
        var table = new TableOptions();
        var algorithm = Algorithm("--algorithm", SearchAlgorithms.Linas);
        var other = Algorithm("--against", SearchAlgorithms.Nsga2);
        var evaluations = NumberOption.Count("--evaluations", "Distinct evaluations of the algorithm", 400);
        var factor = NumberOption.Count("--factor", "Times as many for the other one", 2);
        var seeds = NumberOption.Count("--seeds", "Pairs of searches, with seeds 0, 1, ...; two run at a time", 11);
        var command = new Command("search-pair", "Two search algorithms on a published table, the second with more evaluations: difference with its interval");
        table.AddTo(command);
        foreach (var option in new Option[] { algorithm, other, evaluations, factor, seeds })
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, token) => Task.FromResult(Run(
            parsed, table, parsed.GetRequiredValue(algorithm), parsed.GetRequiredValue(other), parsed.GetValue(evaluations), parsed.GetValue(factor), parsed.GetValue(seeds), token)));
        return command;
    }

    private Option<string> Algorithm(string name, string value)
        => new(name) { Description = $"One of {string.Join(", ", algorithms.Names)}", DefaultValueFactory = _ => value, HelpName = "NAME" };

    private int Run(ParseResult parsed, TableOptions columns, string first, string second, int evaluations, int factor, int seeds, CancellationToken cancellationToken)
    {
        var table = columns.Read(parsed);
        var (a, b) = (Runs(table, first, evaluations, seeds, cancellationToken), Runs(table, second, evaluations * factor, seeds, cancellationToken));
        int[] marks = [.. Marks.Where(m => m < evaluations), evaluations];
        var rows = marks.Select(m => new SearchPairRow(
            m,
            m * factor,
            Quantiles.Of(a.Select(r => r.After(m))).Median,
            Quantiles.Of(b.Select(r => r.After(m * factor))).Median,
            Bootstrap.OfMean([.. a.Zip(b, (x, y) => x.After(m) - y.After(m * factor))]))).ToImmutableArray();
        var result = new SearchPairResult(columns.TableName(parsed), columns.AccuracyColumn(parsed), columns.CostColumn(parsed), first, second, rows);
        var printed = new FigureTable("evaluations", first, second, "mean difference", "95 % interval");
        foreach (var r in rows)
        {
            printed.Row($"{r.Evaluations} / {r.OtherEvaluations}", $"{r.Share:F4}", $"{r.OtherShare:F4}", $"{r.Difference.Estimate:F4}", $"{r.Difference.Low:F4} - {r.Difference.High:F4}");
        }

        BenchBar[] bars = [.. rows.Select(r => BenchBar.AtLeast($"{first} at {r.Evaluations} minus {second} at {r.OtherEvaluations}", r.Difference.Estimate, 0))];
        bench.Write(parsed, "search-pair", [.. Enumerable.Range(0, seeds)], [.. bars], result, printed);
        return ExitCodes.Done;
    }

    private TabularRun[] Runs(TabularProblem table, string name, int evaluations, int seeds, CancellationToken cancellationToken)
    {
        var factory = algorithms.Find(name) ?? throw new InputException("--algorithm", "There is no such algorithm.", name, string.Join(", ", algorithms.Names));
        var settings = SearchBench.SettingsOf(name);
        var runs = new TabularRun[seeds];
        Parallel.For(0, seeds, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = cancellationToken }, seed =>
        {
            runs[seed] = TabularRun.Execute(table, factory, settings, seed, evaluations, Batch, time, cancellationToken);
            bench.Note($"{name}, seed {seed}: {runs[seed].After(evaluations):F3}");
        });
        return runs;
    }
}
