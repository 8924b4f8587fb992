using System.Collections.Immutable;
using System.CommandLine;
using NasService.Bench.Claims.Arms;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Search;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Search;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.Transformers;

/// <summary>
/// <c>nas bench claims slimming</c>: whether latency-driven slimming (EfficientFormer) meets a latency within 5 %, and what it keeps there of
/// the accuracy against scaling the widths of all stages and products alike.
/// </summary>
internal sealed class SlimmingClaim(WorkerHost host, SpaceLibrary spaces, BenchOutput output, GlobalOptions options) : IClaim
{
    private const double Within = 0.05;
    private const int Evaluations = 120;

    private static readonly double[] s_shares = [0.8, 0.65, 0.5];

    public Command Build()
    {
        var steps = NumberOption.WholeOrNone("--steps", "Optimizer steps of every supernet (default: the job's)", JobLimits.Steps);
        var seeds = NumberOption.Count("--seeds", "Seeds of the trainings", 3);
        var command = new Command("slimming", "Slimming to a latency against uniform scaling of widths") { steps, seeds };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(steps), parsed.GetValue(seeds), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int? steps, int seeds, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken);
        var job = ClaimJob.Open(worker, spaces, Path.Combine(spaces.Folder, "jobs", "efficientformer-small.yaml"), steps);
        var space = new RestrictedSpace(job.Space, 32).Space;
        using var lab = new ArmLab(job, job.Folder(parsed, options, "slimming"), output.Note);
        var meter = job.Resources.Meter(job.Definition.Latency);
        var slimming = worker.Get<SearchAlgorithmCatalog>().Get("slimming");
        var rows = ImmutableArray.CreateBuilder<SlimmingRow>();
        for (var seed = 0; seed < seeds; seed++)
        {
            var s = seed;
            var uniform = Uniform(space);
            var points = await EvaluateAsync(lab, meter, job, space, s, uniform, cancellationToken);
            var largest = (await EvaluateAsync(lab, meter, job, space, s, [space.Largest()], cancellationToken))[0];
            foreach (var share in s_shares)
            {
                var target = share * largest.Ms;
                var (found, asked) = await SlimAsync(
                    slimming, space, target, largest, s, n => EvaluateAsync(lab, meter, job, space, s, n, cancellationToken), cancellationToken);
                var rival = points.Where(p => p.Ms <= target).Select(p => p.Accuracy).DefaultIfEmpty(double.NaN).Max();
                rows.Add(new SlimmingRow(s, share, target, found.Ms, found.Accuracy, asked, rival, Between(points, found.Ms)));
                output.Note($"seed {s}, {share:P0}: {found.Ms:F4} ms of {target:F4}, {found.Accuracy:F2} % after {asked} networks; uniform {rival:F2} %");
            }
        }

        var result = new SlimmingResult(job.Definition.Supernet.Steps, lab.Images, rows.ToImmutable(), PairedDifference.Of([.. rows.GroupBy(r => r.Seed)
            .Select(g => g.Average(r => r.Accuracy - r.UniformBetween))]));
        output.Write(
            parsed, "claims slimming", [.. Enumerable.Range(0, seeds)],
            [
                BenchBar.AtMost("targets missed by more than 5 %", rows.Count(r => Math.Abs((r.Ms / r.TargetMs) - 1) > Within), 0),
                BenchBar.AtLeast("slimming minus uniform scaling at equal latency, points", result.Lead.Mean, 0),
            ],
            result, Table(result));
        return ExitCodes.Done;
    }

    /// <summary>Stages, then products, then both at the same place of their list, all else at its largest.</summary>
    private static ImmutableArray<Architecture> Uniform(SearchSpace space)
        => [.. (from width in new[] { 1.0, 0.75, 0.5 }
                from mlp in new[] { 3, 2, 1 }
                select space.Create([.. space.Genes.Dimensions.Select(d => ArmNetworks.IsOf(d, "width") ? Nearest(d, width)
                    : ArmNetworks.IsOf(d, "mlp") ? Nearest(d, mlp) : d.Largest)])).DistinctBy(a => a.Id)];

    private static int Nearest(Core.Genes.Dimension d, double value) => Enumerable.Range(0, d.Choices.Length).MinBy(i => Math.Abs(d.Choices[i] - value));

    /// <summary>What uniform scaling has at a latency: on the straight line between its neighbours, of the best so far on the faster side.</summary>
    private static double Between(ImmutableArray<(double Ms, double Accuracy)> points, double ms)
    {
        var best = points.Where(p => !points.Any(o => o.Ms < p.Ms && o.Accuracy >= p.Accuracy)).OrderBy(p => p.Ms).ToArray();
        var above = Array.FindIndex(best, p => p.Ms >= ms);
        if (above <= 0)
        {
            return above == 0 ? best[0].Accuracy : best[^1].Accuracy;
        }

        var (from, to) = (best[above - 1], best[above]);
        return from.Accuracy + ((to.Accuracy - from.Accuracy) * (ms - from.Ms) / (to.Ms - from.Ms));
    }

    private static async Task<((double Ms, double Accuracy) Found, int Asked)> SlimAsync(
        ISearchAlgorithmFactory slimming, SearchSpace space, double targetMs, (double Ms, double Accuracy) largest, int seed,
        Func<ImmutableArray<Architecture>, Task<ImmutableArray<(double Ms, double Accuracy)>>> evaluate, CancellationToken cancellationToken)
    {
        var scenario = new LatencyScenario(null, new MeasurementPlan(), new MeasurementPlan(), targetMs);
        var problem = Metrics.Problem(space, new ConstraintDefinition(targetMs, null, null), [scenario], "bench", [new ReferencePoint(0.1, largest.Ms)]);
        var algorithm = slimming.Create(problem, new SearchSettings { Evaluations = Evaluations }, seed);
        var (met, asked) = (new List<(double Ms, double Accuracy)>(), 0);
        while (asked < Evaluations && algorithm.Ask(Evaluations - asked, cancellationToken) is { Count: > 0 } genes)
        {
            var points = await evaluate([.. genes.Select(g => space.Create(g.AsSpan()))]);
            algorithm.Tell([.. genes.Zip(points, (g, p) => new Observation(g, [p.Accuracy / 100, p.Ms]))]);
            met.AddRange(points.Where(p => p.Ms <= targetMs));
            asked += genes.Count;
        }

        // Of all that meets it, what a user would take: the most accurate.
        return (met.Count == 0 ? (double.NaN, double.NaN) : met.MaxBy(p => p.Accuracy), asked);
    }

    private static async Task<ImmutableArray<(double Ms, double Accuracy)>> EvaluateAsync(
        ArmLab lab, ILatencyMeter meter, ClaimJob job, SearchSpace space, int seed, ImmutableArray<Architecture> networks, CancellationToken cancellationToken)
    {
        await DedicatedThread.RunAsync("trainer", () =>
        {
            lab.Score(space, seed, networks, cancellationToken);
            return true;
        });
        var ms = await lab.MeasureAsync(meter, job.Definition.Latency.Plan, [.. networks.Select(n => (space, n))], false, cancellationToken);
        return [.. networks.Select((n, i) => (ms[i], 100 * lab.Accuracy(space, seed, n)))];
    }

    private static FigureTable Table(SlimmingResult result)
    {
        var table = new FigureTable("seed", "of the largest", "target, ms", "met, ms", "of the target", "accuracy, %", "networks", "uniform within, %", "uniform at it, %");
        foreach (var r in result.Rows)
        {
            table.Row($"{r.Seed}", $"{r.Share:P0}", $"{r.TargetMs:F4}", $"{r.Ms:F4}", $"{r.Ms / r.TargetMs:F3}", $"{r.Accuracy:F2}", $"{r.Asked}",
                $"{r.UniformWithin:F2}", $"{r.UniformBetween:F2}");
        }

        return table;
    }
}
