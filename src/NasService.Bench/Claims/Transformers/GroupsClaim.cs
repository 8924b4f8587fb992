using System.Collections.Immutable;
using System.CommandLine;
using NasService.Bench.Claims.Kernels;
using NasService.Bench.Claims.Ofa;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Spaces;
using NasService.Core.Yaml;
using NasService.Pipeline.Candidates;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.Transformers;

/// <summary>
/// <c>nas bench claims vit-resnas</c>: whether batches that are shared out among several sub-networks (ViT-ResNAS) train a supernet's
/// sub-networks better than one sub-network a step does, at
/// equal processor seconds. Steps follow from the seconds and from what a step of each recipe costs on the machine.
/// </summary>
internal sealed class GroupsClaim(WorkerHost host, SpaceLibrary spaces, BenchOutput output, GlobalOptions options) : IClaim
{
    private const string Groups = "multi-architecture";
    private const string Single = "single-path";

    public Command Build()
    {
        var seconds = NumberOption.Whole("--cpu-seconds", "Processor seconds of every training", new IntRule(1, 100_000), 240);
        var seeds = NumberOption.Count("--seeds", "Seeds of the trainings", 3);
        var networks = NumberOption.Count("--networks", "Random sub-networks that are scored", 16);
        var command = new Command("vit-resnas", "Several sub-networks in a batch against one a step, at equal processor seconds")
        {
            seconds, seeds, networks,
        };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(seconds), parsed.GetValue(seeds), parsed.GetValue(networks),
            token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int seconds, int seeds, int count, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken);
        var job = ClaimJob.Open(worker, spaces, Path.Combine(spaces.Folder, "jobs", "vit-resnas-small.yaml"), null);
        using var scratch = new ScratchFolder();
        var scorer = new OfaScorer(job.Data, scratch.Path);
        var kept = job.Folder(parsed, options, "vit-resnas");
        var results = new ResultFile(Path.Combine(kept, "accuracies.jsonl"));
        var networks = OfaNetworks.Draw(job.Space, count, count);
        for (var seed = 0; seed < seeds; seed++)
        {
            foreach (var recipe in new[] { Groups, Single })
            {
                var s = seed;
                await DedicatedThread.RunAsync("trainer",
                    () => Fill(job, scorer, results, networks, recipe, seconds, s, cancellationToken));
            }
        }

        var arms = new[] { Groups, Single }.Select(recipe => new GroupsArm(
            recipe,
            [.. Enumerable.Range(0, seeds).Select(s => results.Get($"{recipe}-{seconds}-{s}-steps"))],
            [.. Enumerable.Range(0, seeds).Select(s => results.Get($"{recipe}-{seconds}-{s}-seconds"))],
            [.. Enumerable.Range(0, seeds).Select(s => 100 * networks.Average(n => results.Get(NameOf(recipe, seconds, s, n))))]))
                .ToImmutableArray();
        var difference = SeedDifference.Of([.. arms[0].Accuracies], [.. arms[1].Accuracies]);
        var result = new GroupsResult(job.Space.Name, job.Definition.Supernet.Batch, job.Definition.Supernet.RandomMembers, networks.Length,
            scorer.Images, arms, difference);
        output.Write(
            parsed, "claims vit-resnas", [.. Enumerable.Range(0, seeds)],
                [BenchBar.AtLeast("mean accuracy of sub-networks, groups minus single path, points", difference.Mean, 0)], result,
                Arms(result), Difference(result));
        return ExitCodes.Done;
    }

    private bool Fill(
        ClaimJob job, OfaScorer scorer, ResultFile results, ImmutableArray<OfaNetwork> networks, string recipe, int seconds, int seed,
            CancellationToken cancellationToken)
    {
        var prefix = $"{recipe}-{seconds}-{seed}";
        if (networks.All(n => results.Has(NameOf(recipe, seconds, seed, n))))
        {
            return true;
        }

        var training = new ClaimTraining(job);
        var named = job.Resources.Recipe(recipe);
        var settings = job.Definition.Supernet with { Recipe = recipe };
        var steps = Math.Max(1, (int)(seconds / training.StepSeconds(settings, named, seed)));
        var (supernet, spent) = training.Train(settings with { Steps = steps }, named, seed, cancellationToken);
        using var trained = supernet;
        results.Add($"{prefix}-steps", steps);
        results.Add($"{prefix}-seconds", spent);
        foreach (var network in networks)
        {
            results.Add(NameOf(recipe, seconds, seed, network),
                scorer.Score(trained, network, Training.Supernets.NetworkStatistics.None, cancellationToken));
        }

        output.Note($"{recipe}, seed {seed}: {steps} steps in {spent:F0} processor seconds, mean {networks.Average(n => results.Get(NameOf(recipe, seconds, seed, n))):P2}");
        return true;
    }

    private static string NameOf(string recipe, int seconds, int seed, OfaNetwork network) => $"{recipe}-{seconds}-{seed}-{network.Id}";

    private static FigureTable Arms(GroupsResult result)
    {
        var table = new FigureTable("recipe", "steps by seed", "processor seconds", "mean accuracy of sub-networks, % by seed", "mean");
        foreach (var arm in result.Arms)
        {
            table.Row(
                arm.Recipe, string.Join(' ', arm.Steps.Select(s => $"{s:F0}")), string.Join(' ', arm.Seconds.Select(s => $"{s:F0}")),
                string.Join(' ', arm.Accuracies.Select(a => $"{a:F2}")), $"{arm.Accuracies.Average():F2}");
        }

        return table;
    }

    private static FigureTable Difference(GroupsResult result)
        => new FigureTable("groups minus single path", "mean, points", "95 %", "deviation between seeds", "sub-networks", "images").Row(
            result.Space, $"{result.Difference.Mean:F2}", $"{result.Difference.Low:F2} to {result.Difference.High:F2}",
                $"{result.Difference.SeedDeviation:F2}", $"{result.Networks}", $"{result.Images}");
}
