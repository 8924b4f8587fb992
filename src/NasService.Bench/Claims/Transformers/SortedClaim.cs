using System.Collections.Immutable;
using System.CommandLine;
using NasService.Bench.Claims.Ofa;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.Transformers;

/// <summary>
/// <c>nas bench claims sorted</c>: whether sub-networks that lie within each other and are trained at once (SortedNet) reach at least 96 %
/// of what each reaches when it is trained alone, for as
/// many optimizer steps on as large batches; or all of them together for <c>--times</c> as many steps as each has alone.
/// </summary>
internal sealed class SortedClaim(WorkerHost host, SpaceLibrary spaces, BenchOutput output, GlobalOptions options) : IClaim
{
    private const double LeastShare = 0.96;

    public Command Build()
    {
        var steps = NumberOption.WholeOrNone("--steps", "Optimizer steps of every training (default: the document's)", JobLimits.Steps);
        var seeds = NumberOption.Count("--seeds", "Seeds with which the compared networks are trained alone", 3);
        var all = NumberOption.Whole("--all-seeds", "Of these, with how many all networks are trained alone; 0: none",
            new Core.Yaml.IntRule(0, 100), 0);
        var compared = NumberOption.Count("--compared", "Networks that are trained alone with every seed, stratified by MACs", 8);
        var times = NumberOption.Count("--times", "Steps of all nested networks together, in steps of one alone", 1);
        var command = new Command("sorted", "Nested sub-networks trained at once against the same trained alone")
        {
            steps, seeds, all, compared, times,
        };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(steps), parsed.GetValue(seeds), parsed.GetValue(all),
            parsed.GetValue(compared), parsed.GetValue(times), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int? steps, int seeds, int all, int count, int times,
        CancellationToken cancellationToken)
    {
        set_num_threads(1);
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken);
        var job = ClaimJob.Open(worker, spaces, Path.Combine(spaces.Folder, "jobs", "sorted-vit.yaml"), steps);
        using var scratch = new ScratchFolder();
        var scorer = new OfaScorer(job.Data, scratch.Path);
        var results = new ResultFile(Path.Combine(job.Folder(parsed, options, "sorted"), "accuracies.jsonl"));
        var chain = Chain(job.Space, count);
        for (var seed = 0; seed < seeds; seed++)
        {
            var s = seed;
            await DedicatedThread.RunAsync("trainer", () => Nested(job, scorer, results, chain, times, s, cancellationToken));
            foreach (var network in chain.Where(n => n.IsCompared || s < all))
            {
                await DedicatedThread.RunAsync("trainer", () => Alone(job, scorer, results, network, s, cancellationToken));
            }
        }

        var rows = chain.Select(n => new SortedRow(
            n.Id, n.Plan.Macs, [.. Accuracies(NestedOf(times), seeds, n)],
                [.. Accuracies("alone", Math.Max(n.IsCompared ? seeds : 0, all), n)]))
                .ToImmutableArray();
        var least = rows.Where(r => !r.Alone.IsEmpty).Min(r => r.Share);
        var result = new SortedResult(job.Space.Name, job.Definition.Supernet.Steps, times, scorer.Images, rows, least);
        output.Write(parsed, "claims sorted", [.. Enumerable.Range(0, seeds)],
            [BenchBar.AtLeast("least share of the accuracy alone", least, LeastShare)], result, Rows(result));
        return ExitCodes.Done;

        IEnumerable<double> Accuracies(string kind, int count, OfaNetwork network) => Enumerable.Range(0, count)
            .Select(s => results.Get($"{kind}-{s}-{network.Id}"));
    }

    private static ImmutableArray<OfaNetwork> Chain(SearchSpace space, int compared)
    {
        var networks = NestedChain.Of(space).Select(a => (Architecture: a, Plan: space.Plan(a))).OrderBy(n => n.Plan.Macs).ToArray();
        var every = (double)networks.Length / Math.Min(compared, networks.Length);
        var chosen = Enumerable.Range(0, Math.Min(compared, networks.Length)).Select(i => (int)((i + 0.5) * every)).ToHashSet();
        return [.. networks.Select((n, i) => new OfaNetwork(n.Architecture, n.Plan, chosen.Contains(i), false))];
    }

    private bool Nested(ClaimJob job, OfaScorer scorer, ResultFile results, ImmutableArray<OfaNetwork> chain, int times, int seed,
        CancellationToken cancellationToken)
    {
        var kind = NestedOf(times);
        if (chain.All(n => results.Has($"{kind}-{seed}-{n.Id}")))
        {
            return true;
        }

        var settings = job.Definition.Supernet with { Steps = times * job.Definition.Supernet.Steps };
        var (supernet, seconds) = new ClaimTraining(job).Train(settings, job.Resources.Recipe(settings.Recipe), seed, cancellationToken);
        using var trained = supernet;
        foreach (var network in chain)
        {
            results.Add($"{kind}-{seed}-{network.Id}", scorer.Score(trained, network, NetworkStatistics.None, cancellationToken));
        }

        output.Note($"{chain.Length} nested networks, seed {seed}: {seconds:F0} processor seconds");
        return true;
    }

    private bool Alone(ClaimJob job, OfaScorer scorer, ResultFile results, OfaNetwork network, int seed,
        CancellationToken cancellationToken)
    {
        var name = $"alone-{seed}-{network.Id}";
        if (results.Has(name))
        {
            return true;
        }

        using var single = Supernet.Single(job.Space, network.Plan, seed);
        var seconds = new ClaimTraining(job).Train(single, job.Definition.Supernet, new SingleRecipe(network.Plan, null), seed,
            cancellationToken);
        results.Add(name, scorer.Score(single, network, NetworkStatistics.None, cancellationToken));
        output.Note($"{network.Id} alone, seed {seed}: {results.Get(name):P2} after {seconds:F0} processor seconds");
        return true;
    }

    /// <summary>What the results of nested networks are kept under.</summary>
    private static string NestedOf(int times) => times == 1 ? "nested" : $"nested-x{times}";

    private static FigureTable Rows(SortedResult result)
    {
        var table = new FigureTable("network", "MACs", "nested, % by seed", "alone, % by seed", "share");
        foreach (var row in result.Networks)
        {
            table.Row(row.Id, Quantity.Count(row.Macs), Percents(row.Nested), Percents(row.Alone),
                row.Alone.IsEmpty ? "" : $"{row.Share:F3}");
        }

        return table;
    }

    private static string Percents(IEnumerable<double> shares) => string.Join(' ', shares.Select(s => $"{100 * s:F2}"));
}
