using System.Collections.Immutable;
using System.CommandLine;
using NasService.Bench.Claims.Arms;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;
using NasService.Training.Recipes;
using NasService.Training.Relaxation;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.QuantNas;

/// <summary>
/// <c>nas bench claims quantnas-entropy</c>: whether a cost of entropy drives each edge's largest share to 1, and so closes the gap
/// between the mixture that is trained and the one network that is taken from it, with the same weights.
/// </summary>
internal sealed class EntropyClaim(WorkerHost host, SpaceLibrary spaces, BenchOutput output, GlobalOptions options) : IClaim
{
    private const double NearOne = 0.9;

    private static readonly double[] s_entropies = [0, 0.001, 0.01];

    public Command Build()
    {
        var steps = NumberOption.WholeOrNone("--steps", "Optimizer steps of every training (default: 1500)", JobLimits.Steps);
        var seeds = NumberOption.Count("--seeds", "Seeds of the trainings", 3);
        var command = new Command("quantnas-entropy",
            "Entropy of the choices: shares of the largest, and the gap to the network that is taken") { steps, seeds };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(steps) ?? 1500, parsed.GetValue(seeds), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int steps, int seeds, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken);
        var job = QuantNasJob.Open(worker, spaces, steps);
        using var lab = new TaskLab(job, job.Folder(parsed, options, "quantnas-entropy"));
        for (var seed = 0; seed < seeds; seed++)
        {
            foreach (var entropy in s_entropies)
            {
                var s = seed;
                await DedicatedThread.RunAsync("trainer", () => Train(job, lab, entropy, s, cancellationToken));
            }
        }

        ImmutableArray<EntropyRow> rows = [.. from e in s_entropies from s in Enumerable.Range(0, seeds) select new EntropyRow(
            e, s, lab.Kept.Get($"least-{e}-{s}"), lab.Kept.Get($"mean-{e}-{s}"), lab.Kept.Get($"mixture-{e}-{s}"),
                lab.Kept.Get($"network-{e}-{s}"))];
        var closed = PairedDifference.Of([.. Enumerable.Range(0, seeds).Select(s => rows[s].Gap - rows[^(seeds - s)].Gap)]);
        var result = new EntropyResult(steps, lab.Samples, rows, closed);
        output.Write(
            parsed, "claims quantnas-entropy", [.. Enumerable.Range(0, seeds)],
            [
                BenchBar.AtLeast($"mean largest share of an edge, entropy {s_entropies[^1]}",
                    rows.TakeLast(seeds).Average(r => r.MeanLargest), NearOne),
                BenchBar.AtLeast("mean largest share above that without entropy",
                    rows.TakeLast(seeds).Average(r => r.MeanLargest) - rows.Take(seeds).Average(r => r.MeanLargest), 0),
                BenchBar.AtLeast("dB of the gap that entropy closes", closed.Mean, 0),
            ],
            result, Table(rows));
        return ExitCodes.Done;
    }

    private bool Train(ClaimJob job, TaskLab lab, double entropy, int seed, CancellationToken cancellationToken)
    {
        if (lab.Kept.Has($"network-{entropy}-{seed}"))
        {
            return true;
        }

        using var supernet = new Supernet(job.Space, seed);
        using var threads = new MemberThreads(Environment.ProcessorCount);
        var settings = job.Definition.Supernet with
        {
            Recipe = RelaxationDefinition.Recipe,
            Relaxation = RelaxationDefinition.Default with { Points = 1, Penalty = 0.001, Entropy = entropy, WarmUp = 0.3, Rate = 0.03 },
        };
        using var trainer = new SupernetTrainer(supernet, job.Data, job.Definition.Data, settings, new DifferentiableRecipe(), seed,
            threads);
        trainer.Run(null, null, null, cancellationToken);
        var weights = ((RelaxedStep)trainer.State!).Weights;
        var shares = weights.Shares(0);
        lab.Kept.Add($"least-{entropy}-{seed}", shares.Min(e => e.Max()));
        lab.Kept.Add($"mean-{entropy}-{seed}", shares.Average(e => e.Max()));
        lab.Kept.Add($"mixture-{entropy}-{seed}", lab.Simulate(x => Mixture(supernet, weights, shares, x)));
        lab.Kept.Add($"network-{entropy}-{seed}", lab.Score(supernet, job.Space.Plan(weights.Discrete(0)), null, cancellationToken));
        output.Note(
            $"seed {seed}, entropy {entropy}: largest shares {string.Join(' ', shares.Select(e => $"{e.Max():F2}"))}; mixture {lab.Kept.Get($"mixture-{entropy}-{seed}"):F2} dB, network {lab.Kept.Get($"network-{entropy}-{seed}"):F2} dB");
        return true;
    }

    /// <summary>The mixture itself, its numbers rounded to each width in its share: a simulation, as no file is a mixture.</summary>
    private static Tensor Mixture(Supernet supernet, RelaxedWeights weights, IReadOnlyList<float[]> shares, Tensor x)
    {
        var rounding = new RoundedMixture();
        var pass = new SupernetPass(supernet, new BatchStatistics(TorchExtras.Current), rounding: rounding);
        return RelaxedRunner.Run([x], weights.Space, [.. shares.Select(s => tensor(s))], pass, rounding);
    }

    private static FigureTable Table(ImmutableArray<EntropyRow> rows)
    {
        var table = new FigureTable("entropy", "seed", "least of the edges' largest shares", "their mean", "mixture, dB (simulated)",
            "network, dB (file)", "gap, dB");
        foreach (var r in rows)
        {
            table.Row($"{r.Entropy}", $"{r.Seed}", $"{r.LeastLargest:F3}", $"{r.MeanLargest:F3}", $"{r.Mixture:F2}", $"{r.Network:F2}",
                $"{r.Gap:F2}");
        }

        return table;
    }
}
