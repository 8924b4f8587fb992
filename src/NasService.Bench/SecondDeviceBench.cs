using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Predictors;

namespace NasService.Bench;

/// <summary><c>nas bench second-device</c>: how many of the networks that one device has measured another has to measure for nearly the
/// front that measuring all would give.</summary>
internal sealed class SecondDeviceBench(PredictorFamilyCatalog families, BenchOutput output) : IBenchmark
{
    private const double Wanted = 0.99;
    private const double Tenth = 0.1;
    private const double Quarter = 0.25;

    public Command Build()
    {
        var table = new TableOptions();
        var second = new Option<string>("--second") { Description = "Cost column of the second device", Required = true, HelpName = "COLUMN" };
        var networks = NumberOption.Count("--networks", "That the first device has measured, drawn uniformly", 1000);
        var draws = NumberOption.Count("--draws", "Ways to draw them", 11);
        var command = new Command("second-device", "Measurements on a second device, by transfer and in random order") { second, networks, draws };
        table.AddTo(command);
        command.SetAction((parsed, token) => Task.FromResult(Run(
            parsed, table, parsed.GetRequiredValue(second), parsed.GetValue(networks), parsed.GetValue(draws), token)));
        return command;
    }

    private int Run(ParseResult parsed, TableOptions columns, string column, int networks, int draws, CancellationToken cancellationToken)
    {
        var (first, second) = (columns.Read(parsed), columns.Read(parsed, column));
        var family = families.Get("gaussian-process");
        var shares = new double[draws][][];
        Parallel.For(0, draws, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = cancellationToken }, d =>
        {
            var trial = new SecondDeviceTrial(first, second, Math.Min(networks, first.Rows), d);
            shares[d] = [trial.Shares(trial.Transferred(family, cancellationToken)), trial.Shares(trial.ByFirst()), trial.Shares(trial.Random(d))];
            output.Note($"draw {d}: {shares[d][0][(int)(Tenth * trial.Networks) - 1]:F4} after a tenth");
        });
        string[] orders = ["transferred", "the first device's fronts", "random"];
        var rows = orders.Select((name, o) => new SecondDeviceRow(
            name, Quantiles.Of(shares.Select(s => After(s[o], Tenth))), Quantiles.Of(shares.Select(s => After(s[o], Quarter))),
            Quantiles.Of(shares.Select(s => (double)(Array.FindIndex(s[o], v => v >= Wanted) + 1) / s[o].Length))));
        var result = new SecondDeviceResult(columns.TableName(parsed), columns.CostColumn(parsed), column, networks, draws, [.. rows]);
        var printed = new FigureTable("order", "after a tenth (quartiles)", "after a quarter (quartiles)", "networks to 99 % (quartiles)");
        foreach (var r in result.Rows)
        {
            printed.Row(r.Order, Text(r.AtTenth, 4), Text(r.AtQuarter, 4), Text(r.To99, 3));
        }

        output.Write(
            parsed, "second-device", [.. Enumerable.Range(0, draws)],
            [BenchBar.AtLeast("share of the hypervolume after a tenth of the measurements, median", result.Rows[0].AtTenth.Median, Wanted)], result, printed);
        return ExitCodes.Done;
    }

    private static double After(double[] shares, double part) => shares[Math.Max(0, (int)(part * shares.Length) - 1)];

    private static string Text(Quantiles q, int digits) => $"{q.Median.ToString($"F{digits}")} ({q.Q1.ToString($"F{digits}")} - {q.Q3.ToString($"F{digits}")})";
}
