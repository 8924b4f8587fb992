using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Core.Spaces;

namespace NasService.Bench;

/// <summary><c>nas bench evaluate</c>: a generation of candidates on the plain path and on ours, lever by lever, and what fewer calibration images cost.</summary>
internal sealed class EvaluateBench(BenchSupernets supernets, ReferenceEvaluation reference, BenchOutput output) : IBenchmark
{
    private const double LeastSpeedUp = 3;

    private static readonly ImmutableArray<int> s_curve = [64, 128, 256, 384, 512, 1000, 2000];

    public Command Build()
    {
        var job = new Option<string>("--job")
        {
            Description = "Id of a job: its last evaluated candidates on its supernet (default: a random generation on fresh weights)",
            HelpName = "JOB",
            DefaultValueFactory = _ => BenchSupernets.Untrained,
        };
        var networks = NumberOption.Count("--networks", "Candidates", 50);
        var repeats = NumberOption.Count("--repeats", "Times that every path is run, in turns", 1);
        var curve = new Option<bool>("--curve") { Description = "Also: accuracy against the number of images that BN is calibrated on" };
        var checkout = new Option<string?>("--reference")
        {
            Description = "A checkout of Once-for-All's repository: single sub-networks of its space against its own code instead (needs python3-torch)",
            HelpName = "FOLDER",
        };
        var budget = NumberOption.Count("--budget", "With --reference: images that BN is recalibrated on where not as many as the reference's", 512);
        var seed = BenchOptions.Seed();
        var command = new Command("evaluate", "Time to score a generation of candidates, against the plain path") { job, networks, repeats, curve, checkout, budget, seed };
        command.SetAction((parsed, token) => parsed.GetValue(checkout) is { } folder
            ? reference.RunAsync(parsed, folder, parsed.GetValue(networks), parsed.GetValue(budget), parsed.GetValue(seed), token)
            : RunAsync(
            parsed, parsed.GetRequiredValue(job), parsed.GetValue(networks), parsed.GetValue(repeats), parsed.GetValue(curve), parsed.GetValue(seed), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, string job, int networks, int repeats, bool curve, int seed, CancellationToken cancellationToken)
    {
        await using var opened = await supernets.OpenAsync(parsed, job, seed, cancellationToken);
        var generation = await GenerationAsync(opened, networks, seed, cancellationToken);
        var paths = new EvaluatePaths(opened);
        var runs = paths.All.Select(_ => new List<(double Seconds, double[] Accuracies)>()).ToArray();
        for (var repeat = 0; repeat < repeats; repeat++)
        {
            for (var p = 0; p < runs.Length; p++)
            {
                output.Note($"{paths.All[p].Name}, {repeat + 1} of {repeats}");
                var start = Stopwatch.GetTimestamp();
                var accuracies = await paths.All[p].RunAsync(generation, cancellationToken);
                runs[p].Add((Stopwatch.GetElapsedTime(start).TotalSeconds, accuracies));
            }
        }

        var levers = Levers(paths, runs);
        var points = curve ? await CurveAsync(paths, generation, cancellationToken) : [];
        var (sharing, all) = await SharingAsync(opened, generation, cancellationToken);
        var result = new EvaluateResult(job, opened.Session.Data.Split.Ranking.Length, generation.Length, levers, sharing, all, points);
        FigureTable[] tables = curve ? [Table(result), Sharing(result), Curve(result)] : [Table(result), Sharing(result)];
        var bar = BenchBar.AtLeast("all levers together, times faster than the plain path", levers[^1].SpeedUp, LeastSpeedUp);
        output.Write(parsed, "evaluate", [opened.Session.Job.Seed, seed], [bar], result, tables);
        return ExitCodes.Done;
    }

    /// <summary>What a search asked for last; without one, random architectures with random policies.</summary>
    private static async Task<ImmutableArray<Architecture>> GenerationAsync(SupernetSession opened, int networks, int seed, CancellationToken cancellationToken)
    {
        var space = opened.Session.Space;
        if (!BenchSupernets.IsTrained(opened))
        {
            return [.. Enumerable.Range(0, networks).Select(i => space.Sample(Seed.Derive(seed, "bench-evaluate", i)))];
        }

        var evaluations = await opened.Worker.Get<IJobStore>().GetEvaluationsAsync(opened.Session.Job.Id, cancellationToken);
        return [.. evaluations.OrderBy(e => e.Index).TakeLast(networks).Select(e => space.Create(e.Genes.AsSpan()))];
    }

    private static async Task<(PrefixSharing ByGeneration, PrefixSharing OfAll)> SharingAsync(
        SupernetSession opened, ImmutableArray<Architecture> generation, CancellationToken cancellationToken)
    {
        var space = opened.Session.Space;
        if (!BenchSupernets.IsTrained(opened))
        {
            var random = PrefixSharing.Of(generation.Select(space.Plan));
            return (random, random);
        }

        var evaluations = await opened.Worker.Get<IJobStore>().GetEvaluationsAsync(opened.Session.Job.Id, cancellationToken);
        var byGeneration = evaluations.GroupBy(e => e.Round).Select(g => PrefixSharing.Of(g.Select(e => space.Plan(e.Genes.AsSpan())))).Aggregate((a, b) => a + b);
        return (byGeneration, PrefixSharing.Of(evaluations.Select(e => space.Plan(e.Genes.AsSpan()))));
    }

    private static ImmutableArray<EvaluateLever> Levers(EvaluatePaths paths, List<(double Seconds, double[] Accuracies)>[] runs)
    {
        var medians = runs.Select(r => Quantiles.Of(r.Select(x => x.Seconds))).ToArray();
        return
        [
            .. runs.Select((r, p) => new EvaluateLever(
                paths.All[p].Name,
                medians[p],
                medians[0].Median / medians[p].Median,
                medians[Math.Max(p - 1, 0)].Median / medians[p].Median,
                EvaluateResult.LargestDifference(r[0].Accuracies, runs[Math.Max(p - 1, 0)][0].Accuracies))),
        ];
    }

    private static async Task<ImmutableArray<CalibrationPoint>> CurveAsync(
        EvaluatePaths paths, ImmutableArray<Architecture> generation, CancellationToken cancellationToken)
    {
        var all = new List<(int Images, double[] Accuracies)>();
        foreach (var images in s_curve)
        {
            all.Add((images, await paths.SideBySide(images).RunAsync(generation, cancellationToken)));
        }

        var most = all[^1].Accuracies;
        return [.. all.Select(a => CalibrationPoint.Of(a.Images, a.Accuracies, most))];
    }

    private static FigureTable Table(EvaluateResult r)
    {
        var table = new FigureTable("path (each adds to the one above)", "seconds", "ms a candidate", "against plain", "this lever", "largest change of an accuracy");
        foreach (var l in r.Levers)
        {
            table.Row(l.Name, $"{l.Seconds.Median:F2}", $"{1000 * l.Seconds.Median / r.Candidates:F0}", $"{l.SpeedUp:F2}x", $"{l.Gain:F2}x", $"{100 * l.AccuracyChange:F2} points");
        }

        return table;
    }

    private static FigureTable Sharing(EvaluateResult r)
        => new FigureTable("prefix sharing, a cost model", "of each generation", "of all candidates at once").Row("calibration, times cheaper", $"{r.Sharing.SpeedUp:F2}", $"{r.SharingOfAll.SpeedUp:F2}");

    private static FigureTable Curve(EvaluateResult r)
    {
        var table = new FigureTable("images for BN", "mean accuracy", "mean change", "median change", "largest change (points)");
        foreach (var p in r.Curve)
        {
            table.Row($"{p.Images}", Quantity.Percent(p.MeanAccuracy), $"{100 * p.MeanChange:F3}", $"{100 * p.MedianChange:F3}", $"{100 * p.LargestChange:F2}");
        }

        return table;
    }
}
