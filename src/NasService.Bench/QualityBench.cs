using System.Collections.Immutable;
using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Jobs;
using NasService.Core.Predictors;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;

namespace NasService.Bench;

/// <summary><c>nas bench quality</c>: sub-networks of a trained supernet that no search has picked.</summary>
internal sealed class QualityBench(BenchSupernets supernets, BenchOutput output) : IBenchmark
{
    private const int PointsBetween = 4;

    public Command Build()
    {
        var job = new Option<string>("--job") { Description = "Id of a finished job", Required = true, HelpName = "JOB" };
        var networks = NumberOption.Count("--networks", "Random sub-networks", 20);
        var seed = BenchOptions.Seed();
        var command = new Command("quality", "Accuracy of random sub-networks of a trained supernet") { job, networks, seed };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetRequiredValue(job), parsed.GetValue(networks), parsed.GetValue(seed), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, string job, int count, int seed, CancellationToken cancellationToken)
    {
        await using var opened = await supernets.OpenAsync(parsed, job, seed, cancellationToken);
        var space = opened.Session.Space;
        var drawn = Draw(space, count, seed);
        Architecture[] all = [space.Smallest(32), space.Largest(32), .. drawn];
        var scored = await ScoreAsync(opened, all, cancellationToken);
        var front = await opened.Worker.Get<IJobStore>().GetFrontAsync(new FrontQuery(job), cancellationToken);
        var (smallest, largest) = (scored[0], scored[1]);
        var networks = scored[2..].OrderBy(n => n.Macs).ToImmutableArray();
        var points = front?.Points ?? [];
        var result = new QualityResult(
            job,
            opened.Session.Data.Split.Ranking.Length,
            smallest,
            largest,
            Quantiles.Of(networks.Select(n => n.Accuracy)).Median,
            KendallTau.Of([.. networks.Select(n => n.Accuracy)], [.. networks.Select(n => (double)n.Macs)]),
            points.Length,
            points.Count(p => QualityResult.IsBetween(p.Macs, smallest, largest)),
            networks);
        output.Write(parsed, "quality", [opened.Session.Job.Seed, seed], Bars(result), result, Networks(result), Summary(result));
        return ExitCodes.Done;
    }

    private static Architecture[] Draw(SearchSpace space, int count, int seed)
        => [.. Enumerable.Range(0, count).Select(i => space.WithBits(space.Sample(Seed.Derive(seed, "bench-quality", i)), 32))];

    private static async Task<QualityNetwork[]> ScoreAsync(SupernetSession opened, Architecture[] architectures, CancellationToken cancellationToken)
    {
        var models = await opened.Session.GetModelsAsync(cancellationToken);
        var scored = new QualityNetwork[architectures.Length];
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(t => DedicatedThread.RunAsync($"quality {t}", () =>
        {
            for (var i = Interlocked.Increment(ref next); i < architectures.Length; i = Interlocked.Increment(ref next))
            {
                scored[i] = Score(opened, models, architectures[i], Path.Combine(opened.Scratch, $"{i}.onnx"), cancellationToken);
            }

            return true;
        })));
        return scored;
    }

    private static QualityNetwork Score(SupernetSession opened, CandidateModels models, Architecture architecture, string path, CancellationToken cancellationToken)
    {
        var plan = opened.Session.Space.Plan(architecture);
        var count = opened.Session.Ranking.Score(models.Write(architecture, path, cancellationToken), plan.Inputs, cancellationToken);
        return new QualityNetwork(architecture.Id, plan.Macs, count.Value);
    }

    private static ImmutableArray<BenchBar> Bars(QualityResult r) =>
    [
        BenchBar.AtLeast("median accuracy of the random networks", r.MedianAccuracy, r.Smallest.Accuracy),
        BenchBar.AtLeast("points of the front with MACs between the corners", r.FrontPointsBetween, PointsBetween),
    ];

    private static FigureTable Networks(QualityResult r)
    {
        var table = new FigureTable("network (fp32)", "MACs", "accuracy");
        foreach (var (name, n) in r.Networks.Select(n => (n.Id, n)).Prepend(("smallest", r.Smallest)).Append(("largest", r.Largest)))
        {
            table.Row(name, Quantity.Count(n.Macs), Quantity.Percent(n.Accuracy));
        }

        return table;
    }

    private static FigureTable Summary(QualityResult r)
        => new FigureTable("images", "median of the random", "smallest", "largest", "Kendall tau with MACs", "points of the front", "between the corners")
            .Row(
                $"{r.Samples}", Quantity.Percent(r.MedianAccuracy), Quantity.Percent(r.Smallest.Accuracy), Quantity.Percent(r.Largest.Accuracy), $"{r.KendallTau:F3}",
                $"{r.FrontPoints}", $"{r.FrontPointsBetween}");
}
