using System.Collections.Immutable;
using System.CommandLine;
using NasService.Bench.Claims.Kernels;
using NasService.Bench.Claims.Ofa;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Genes;
using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Stages;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.Transformers;

/// <summary>
/// Which order of heads and channels (L1, NViT's Taylor, OPTIN's trajectory, none) leaves the best narrow networks of one that was trained
/// alone: without any training behind it, and after equal steps.
/// </summary>
internal sealed class ImportanceClaim(
    WorkerHost host, SpaceLibrary spaces, BenchOutput output, GlobalOptions options, ImportanceStudy study) : IClaim
{
    private const string None = "none";
    private const int Drawn = 4000;
    private const int PerShare = 4;

    private static readonly string[] s_orders = [None, SupernetDefinition.L1, "taylor", "trajectory"];

    private static readonly double[] s_shares = [0.5, 0.7];

    public Command Build()
    {
        var steps = NumberOption.Count("--steps", "Optimizer steps of the largest network alone", study.Steps);
        var after = NumberOption.Whole("--after", "Optimizer steps of the narrow networks behind that, one at a time in turn; 0: none",
            new Core.Yaml.IntRule(0, JobLimits.Steps.Max), study.After);
        var seeds = NumberOption.Count("--seeds", "Seeds of the trainings", 3);
        var command = new Command(study.Name, study.Title)
        {
            steps, after, seeds,
        };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(steps), parsed.GetValue(after), parsed.GetValue(seeds),
            token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int steps, int after, int seeds, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken);
        var job = ClaimJob.Open(worker, spaces, Path.Combine(spaces.Folder, "jobs", $"{study.Job}.yaml"), steps);
        using var scratch = new ScratchFolder();
        var scorer = new OfaScorer(job.Data, scratch.Path);
        var results = new ResultFile(Path.Combine(job.Folder(parsed, options, study.Name), "accuracies.jsonl"));
        var networks = s_shares.SelectMany(share => Narrow(job.Space, share).Select(n => (Share: share, Network: n))).ToArray();
        for (var seed = 0; seed < seeds; seed++)
        {
            var s = seed;
            await DedicatedThread.RunAsync("trainer",
                () => Fill(job, scorer, results, [.. networks.Select(n => n.Network)], after, s, cancellationToken));
        }

        var rows = from share in s_shares
                   from stepsAfter in new[] { 0, after }.Distinct()
                   from order in s_orders
                   select new ImportanceRow(
                       order, share, stepsAfter,
                       [.. Enumerable.Range(0, seeds)
                           .Select(s => 100 * networks.Where(n => n.Share == share)
                           .Average(n => results.Get(NameOf(s, order, stepsAfter, n.Network))))]);
        var result = new ImportanceResult(job.Space.Name, steps, scorer.Images, networks.Length, [.. rows]);
        output.Write(parsed, $"claims {study.Name}", [.. Enumerable.Range(0, seeds)], [.. Bars(result)], result, Rows(result));
        return ExitCodes.Done;
    }

    /// <summary>Networks of the largest depth and width whose heads and inner widths leave nearly this share of the
    /// multiply-accumulates.</summary>
    private static IEnumerable<OfaNetwork> Narrow(SearchSpace space, double share)
    {
        var largest = space.Largest(32);
        var wanted = share * space.LargestPlan.Macs;
        return Enumerable.Range(0, Drawn)
            .Select(i => Seed.Derive(0, "claims-importance", i))
            .Select(random => space.Create([.. space.Genes.Dimensions.Select((d, i) => IsSorted(d) ? random.Next(d.Choices.Length)
                : largest.Genes[i])]))
            .DistinctBy(a => a.Id)
            .Select(a => new OfaNetwork(a, space.Plan(a), false, false))
            .OrderBy(n => Math.Abs(n.Plan.Macs - wanted)).ThenBy(n => n.Id, StringComparer.Ordinal)
            .Take(PerShare);
    }

    /// <summary>What an order decides about: heads and inner widths of blocks, not the width that all of them share.</summary>
    private static bool IsSorted(Dimension d) => d.Kind == DimensionKind.Expand || d.Name.EndsWith(".heads", StringComparison.Ordinal);

    private bool Fill(ClaimJob job, OfaScorer scorer, ResultFile results, ImmutableArray<OfaNetwork> networks, int after, int seed,
        CancellationToken cancellationToken)
    {
        if (s_orders.All(o => networks.All(n => results.Has(NameOf(seed, o, after, n)))))
        {
            return true;
        }

        var settings = job.Definition.Supernet;
        var training = new ClaimTraining(job);
        using var whole = training.Begin(settings, seed);
        var stored = training.Stored(whole, settings, new SingleRecipe(job.Space.LargestPlan, null), seed, cancellationToken);
        foreach (var order in s_orders)
        {
            using var supernet = SupernetFile.Read(job.Space, stored);
            if (order != None)
            {
                PrunedSupernet.Sort(supernet, job.Data, job.Resources, settings with { Importance = order }, seed, cancellationToken);
            }

            Score(scorer, results, networks, supernet, seed, order, 0, cancellationToken);
            output.Note($"seed {seed}, {order}: {networks.Average(n => results.Get(NameOf(seed, order, 0, n))):P2} at once");
            if (after > 0)
            {
                training.Train(supernet, settings with { Steps = after, WarmUp = 0 }, new ListedRecipe([.. networks.Select(n => n.Plan)]),
                    seed,
                    cancellationToken);
                Score(scorer, results, networks, supernet, seed, order, after, cancellationToken);
                output.Note(
                    $"seed {seed}, {order}: {networks.Average(n => results.Get(NameOf(seed, order, after, n))):P2} after {after} steps");
            }
        }

        return true;
    }

    private static void Score(
        OfaScorer scorer, ResultFile results, ImmutableArray<OfaNetwork> networks, Supernet supernet, int seed, string order, int after,
            CancellationToken cancellationToken)
    {
        foreach (var network in networks)
        {
            results.Add(NameOf(seed, order, after, network), scorer.Score(supernet, network, NetworkStatistics.None, cancellationToken));
        }
    }

    private static string NameOf(int seed, string order, int after, OfaNetwork network) => $"{seed}-{order}-{after}-{network.Id}";

    private static IEnumerable<BenchBar> Bars(ImportanceResult result)
        => from order in new[] { "taylor", "trajectory" }
           let own = result.Rows.Where(r => r.Order == order && r.StepsAfter == 0).ToArray()
           let l1 = result.Rows.Where(r => r.Order == SupernetDefinition.L1 && r.StepsAfter == 0).ToArray()
           select BenchBar.AtLeast(
               $"{order} minus l1 without training, points, mean of both shares",
                   own.Zip(l1, (a, b) => SeedDifference.Of([.. a.Accuracies], [.. b.Accuracies]).Mean).Average(), 0);

    private static FigureTable Rows(ImportanceResult result)
    {
        var table = new FigureTable("share of MACs", "steps behind", "order", "mean accuracy, % by seed", "mean");
        foreach (var row in result.Rows)
        {
            table.Row($"{row.Share:P0}", $"{row.StepsAfter}", row.Order, string.Join(' ', row.Accuracies.Select(a => $"{a:F2}")),
                $"{row.Accuracies.Average():F2}");
        }

        return table;
    }
}
