using System.Collections.Immutable;
using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Input;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Transfer;
using NasService.Core.Search.Tables;
using NasService.Core.Seeds;

namespace NasService.Bench;

/// <summary><c>nas bench predictor</c>: predictor families, and the choice among them, from uniform samples of a published table.</summary>
internal sealed class PredictorBench(PredictorFamilyCatalog families, PredictorSelection selection, TransferredFamily transfer, BenchOutput output) : IBenchmark
{
    /// <summary>What is chosen among the families by cross-validation on the sample.</summary>
    private const string Selected = "selected";

    private const int SourceSamples = 400;

    public Command Build()
    {
        var table = new TableOptions();
        var samples = NumberOption.Count("--samples", "Rows to fit on", 100);
        var draws = NumberOption.Count("--draws", "Uniform draws, two at a time", 21);
        var only = new Option<string[]>("--predictors")
        {
            Description = $"Only these of {string.Join(", ", families.All.Select(f => f.Name))} and {Selected} (default: all)",
            AllowMultipleArgumentsPerToken = true,
            HelpName = "NAME",
        };
        var source = new Option<string>("--transfer-from")
        {
            Description = $"Column of another device: also start the cost's predictor from one of it, fitted on {SourceSamples} other rows",
            HelpName = "COLUMN",
        };
        var command = new Command("predictor", "Accuracy and latency predictors on a published table");
        table.AddTo(command);
        foreach (var option in new Option[] { samples, draws, only, source })
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, token) => Task.FromResult(Run(parsed, table, parsed.GetValue(samples), parsed.GetValue(draws), parsed.GetValue(only) ?? [], parsed.GetValue(source), token)));
        return command;
    }

    private int Run(ParseResult parsed, TableOptions columns, int samples, int draws, string[] only, string? source, CancellationToken cancellationToken)
    {
        var table = columns.Read(parsed);
        if (samples < 2 || samples >= table.Rows)
        {
            throw new InputException("--samples", "Nothing is left to fit on or to test on.", $"{samples}", $"2 to {table.Rows - 1}");
        }

        foreach (var absent in families.All.Where(f => f.Obstacle is not null))
        {
            output.Note($"{absent.Name} is left out: {absent.Obstacle}");
        }

        string[] names = only.Length > 0 ? only : [.. families.All.Where(f => f != transfer && f.Obstacle is null).Select(f => f.Name), Selected];
        var rows = ImmutableArray.CreateBuilder<PredictorBenchRow>();
        foreach (var name in names)
        {
            var fit = Fit(name, cancellationToken);
            rows.Add(Measure(columns.AccuracyColumn(parsed), name, draws, d => PredictorTrial.Run(table, 0, false, samples, d, fit), cancellationToken));
            if (table.CheapAccuracy is not null)
            {
                rows.Add(Measure(
                    $"{columns.AccuracyColumn(parsed)} with its cheap estimate", name, draws, d => PredictorTrial.Run(table, 0, true, samples, d, fit), cancellationToken));
            }

            rows.Add(Measure(columns.CostColumn(parsed), name, draws, d => PredictorTrial.Run(table, 1, false, samples, d, fit), cancellationToken));
        }

        if (source is not null)
        {
            var other = columns.Read(parsed, source);
            rows.Add(Measure(
                $"{columns.CostColumn(parsed)} from {source}",
                transfer.Name,
                draws,
                d => PredictorTrial.Run(table, 1, false, samples, d, (x, y) => transfer.From(Source(other, d, cancellationToken)).Fit(x, y, cancellationToken)),
                cancellationToken));
        }

        var result = new PredictorBenchResult(columns.TableName(parsed), samples, draws, rows.ToImmutable());
        var printed = new FigureTable("target", "predictor", "Kendall tau (quartiles)", "median error, % (quartiles)", "within 90 %", "chosen");
        foreach (var r in rows)
        {
            printed.Row(
                r.Target, r.Predictor, $"{r.KendallTau.Median:F3} ({r.KendallTau.Q1:F3} - {r.KendallTau.Q3:F3})",
                $"{100 * r.MedianError.Median:F2} ({100 * r.MedianError.Q1:F2} - {100 * r.MedianError.Q3:F2})", $"{100 * r.Coverage.Median:F0} %",
                string.Join(' ', r.Chosen.Select(c => $"{c.Key}:{c.Value}")));
        }

        output.Write(parsed, "predictor", [.. Enumerable.Range(0, draws)], [], result, printed);
        return ExitCodes.Done;
    }

    private IPredictor Source(TabularProblem other, int draw, CancellationToken cancellationToken)
    {
        int[] order = [.. Enumerable.Range(0, other.Rows)];
        Seed.Derive(draw, "transfer-source", SourceSamples).Shuffle(order);
        int[] rows = order[..Math.Min(SourceSamples, other.Rows)];
        return families.Get("gaussian-process").Fit(PredictorTrial.Features(other, 1, rows, false), [.. rows.Select(r => other.Cost[r])], cancellationToken);
    }

    private Func<FeatureMatrix, double[], IPredictor> Fit(string name, CancellationToken cancellationToken)
    {
        if (name == Selected)
        {
            return (x, y) => selection.Fit(Selected, x, y, cancellationToken).Predictor;
        }

        var family = families.Find(name) ?? throw new InputException("--predictors", "There is no such predictor.", name, string.Join(", ", families.All.Select(f => f.Name)));
        return family.Obstacle is { } reason
            ? throw new InputException("--predictors", reason, name)
            : (x, y) => family.Fit(x, y, cancellationToken);
    }

    private PredictorBenchRow Measure(string target, string predictor, int draws, Func<int, PredictorTrial> trial, CancellationToken cancellationToken)
    {
        var trials = new PredictorTrial[draws];
        Parallel.For(0, draws, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = cancellationToken }, d => trials[d] = trial(d));
        output.Note($"{target}, {predictor}: done");
        return new PredictorBenchRow(
            target, predictor, Quantiles.Of(trials.Select(t => t.KendallTau)), Quantiles.Of(trials.Select(t => t.MedianError)), Quantiles.Of(trials.Select(t => t.Coverage)),
            trials.GroupBy(t => t.Predictor, StringComparer.Ordinal).ToImmutableSortedDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal));
    }
}
