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
using NasService.Training.FineTuning;
using NasService.Training.Quantization;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.QuantNas;

/// <summary>
/// <c>nas bench claims quantnas-front</c>: networks that the recipe <c>differentiable</c> finds under several penalties, operations and
/// bits together, against fixed networks in uniform 8 bits: PSNR over BitOPs, and over measured latency. Both kinds are trained alone from
/// fresh weights with learned steps, for as many steps. Fixed networks in 4 and 2 bits are simulated: they have BitOPs and no latency.
/// </summary>
internal sealed class QuantNasFrontClaim(WorkerHost host, SpaceLibrary spaces, BenchOutput output, GlobalOptions options) : IClaim
{
    private const int Simulations = 2;

    private static readonly string[] s_operations = ["conv3", "conv5", "growth3"];

    public Command Build()
    {
        var steps = NumberOption.WholeOrNone("--steps", "Optimizer steps of the search and of every training (default: 1500)",
            JobLimits.Steps);
        var seeds = NumberOption.Count("--seeds", "Seeds of the trainings", 3);
        var command = new Command("quantnas-front",
            "Operations and bits found by gradient against fixed networks in uniform 8 bits") { steps, seeds };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(steps) ?? 1500, parsed.GetValue(seeds), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int steps, int seeds, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken);
        var job = QuantNasJob.Open(worker, spaces, steps);
        var folder = job.Folder(parsed, options, "quantnas-front");
        using var lab = new TaskLab(job, folder);
        var rows = ImmutableArray.CreateBuilder<PointRow>();
        for (var seed = 0; seed < seeds; seed++)
        {
            var s = seed;
            var found = await DedicatedThread.RunAsync("trainer", () => Find(job, folder, s, cancellationToken));
            var networks = found.Select(a => ("found", a)).Concat(Fixed(job.Space).Select(a => ("fixed", a))).ToArray();
            await DedicatedThread.RunAsync("trainer", () =>
            {
                foreach (var (kind, network) in networks)
                {
                    Train(job, lab, folder, kind, network, s, cancellationToken);
                }

                return true;
            });
            await MeasureAsync(lab, folder, [.. networks.Select(n => n.Item2)], s, cancellationToken);
            rows.AddRange(networks.Select(n => Point(job, lab, n.Item1, n.Item2, s)));
            rows.AddRange(Fixed(job.Space).Take(Simulations).SelectMany(n => new[] { 4, 2 }.Select(b => Simulated(job, lab, n, b, s))));
        }

        var all = rows.ToImmutable();
        var (bitOps, latency) = (FrontLead.Of(all, seeds, r => Math.Log(r.BitOps)), FrontLead.Of(all, seeds, r => r.Ms!.Value));
        var result = new QuantNasFrontResult(steps, lab.Samples, all, bitOps, latency);
        output.Write(
            parsed, "claims quantnas-front", [.. Enumerable.Range(0, seeds)],
            [
                BenchBar.AtLeast("dB above uniform 8 bits at equal BitOPs, mean over the points found", bitOps.Mean, 0),
                BenchBar.AtLeast("dB above uniform 8 bits at equal measured latency", latency.Mean, 0),
            ],
            result, Table(all));
        return ExitCodes.Done;
    }

    /// <summary>One operation everywhere in 8 bits.</summary>
    public static Architecture Fixed(SearchSpace space, string operation, int depth)
        => space.WithBits(space.Create([.. space.Genes.Dimensions.Select(
        d => ArmNetworks.IsOf(d, "depth") ? d.Choices.IndexOf(depth) : ArmNetworks.Label(d, "operation", operation) ?? d.Largest)]), 8);

    private static ImmutableArray<Architecture> Fixed(SearchSpace space)
        => [.. from operation in s_operations from depth in new[] { 4, 2 } select Fixed(space, operation, depth)];

    private ImmutableArray<Architecture> Find(ClaimJob job, string folder, int seed, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, $"search-{seed}.nas");
        if (!Core.Files.Presence.OfFile(path))
        {
            using var supernet = new Supernet(job.Space, seed);
            using var threads = new MemberThreads(Environment.ProcessorCount);
            var settings = job.Definition.Supernet with
            {
                Recipe = RelaxationDefinition.Recipe,
                Relaxation = RelaxationDefinition.Default with { WarmUp = 0.2, Rate = 0.1 },
            };
            using var trainer = new SupernetTrainer(supernet, job.Data, job.Definition.Data, settings, new DifferentiableRecipe(), seed,
                threads);
            trainer.Run(null, null, null, cancellationToken);
            File.WriteAllBytes(path, SupernetFile.Write(trainer.ToCheckpoint()));
        }

        var found = SupernetFile.Found(job.Space, File.ReadAllBytes(path));
        output.Note($"seed {seed}: {found.Length} networks found, {string.Join(' ', found.Select(a => $"{job.Space.Plan(a).BitOps / 1e6:F0}"))} million bit operations a patch");
        return found;
    }

    private void Train(ClaimJob job, TaskLab lab, string folder, string kind, Architecture network, int seed,
        CancellationToken cancellationToken)
    {
        var plan = job.Space.Plan(network);
        if (!lab.Kept.Has($"{network.Id}-{seed}"))
        {
            using var weights = Supernet.Single(job.Space, plan, seed);
            var steps = new LearnedSteps(plan);
            new RoundedTrainer(job.Data, job.Definition.Data, job.Definition.Supernet, seed)
                .Run(weights, plan, _ => steps, cancellationToken);
            File.WriteAllBytes(Path.Combine(folder, $"{network.Id}-{seed}.onnx"), lab.Export(weights, plan, steps, cancellationToken));
            lab.Kept.Add($"{network.Id}-{seed}", lab.Score(weights, plan, steps, cancellationToken));
            output.Note($"seed {seed}, {kind} {QuantNasNames.Of(network)}: {lab.Kept.Get($"{network.Id}-{seed}"):F2} dB");
        }

        foreach (var bits in kind == "fixed" && Fixed(job.Space).IndexOf(network) < Simulations ? [4, 2] : Array.Empty<int>())
        {
            if (!lab.Kept.Has($"{network.Id}-{bits}-{seed}"))
            {
                using var weights = Supernet.Single(job.Space, plan, seed);
                var steps = new LearnedSteps(plan, bits);
                new RoundedTrainer(job.Data, job.Definition.Data, job.Definition.Supernet, seed)
                    .Run(weights, plan, _ => steps, cancellationToken);
                lab.Kept.Add($"{network.Id}-{bits}-{seed}", lab.Simulate(x => QuantNasNames.Run(weights, plan, steps, x)));
            }
        }
    }

    private static async Task MeasureAsync(TaskLab lab, string folder, ImmutableArray<Architecture> networks, int seed,
        CancellationToken cancellationToken)
    {
        if (networks.All(n => lab.Kept.Has($"{n.Id}-ms-{seed}")))
        {
            return;
        }

        var files = networks.Distinct()
            .ToDictionary(n => n.Id, n => File.ReadAllBytes(Path.Combine(folder, $"{n.Id}-{seed}.onnx")), StringComparer.Ordinal);
        foreach (var (id, ms) in await lab.MeasureAsync(files, cancellationToken))
        {
            lab.Kept.Add($"{id}-ms-{seed}", ms);
        }
    }

    private static PointRow Point(ClaimJob job, TaskLab lab, string kind, Architecture n, int seed)
        => new(seed, kind, QuantNasNames.Of(n), job.Space.Plan(n).BitOps, lab.Kept.Get($"{n.Id}-{seed}"),
            lab.Kept.Get($"{n.Id}-ms-{seed}"));

    // Multiply-accumulates in 8 x 8 bits are those in b x b; what is in fp32 stays there.
    private static PointRow Simulated(ClaimJob job, TaskLab lab, Architecture n, int bits, int seed)
    {
        var plan = job.Space.Plan(n);
        var quantized = plan.Layers.Where(l => l.Format.WeightBits < 32).Sum(l => l.BitOps);
        return new PointRow(
            seed, $"fixed, {bits} bits, simulated", QuantNasNames.Of(n), plan.BitOps - quantized + (quantized * bits * bits / 64),
                lab.Kept.Get($"{n.Id}-{bits}-{seed}"), null);
    }

    private static FigureTable Table(ImmutableArray<PointRow> rows)
    {
        var table = new FigureTable("seed", "kind", "network", "BitOPs a patch", "PSNR, dB", "ms (128 x 128)");
        foreach (var r in rows.OrderBy(r => r.Seed).ThenBy(r => r.Kind, StringComparer.Ordinal).ThenBy(r => r.BitOps))
        {
            table.Row($"{r.Seed}", r.Kind, r.Network, Quantity.Count(r.BitOps), $"{r.Psnr:F2}",
                r.Ms is { } ms ? $"{ms:F3}" : "none: simulated");
        }

        return table;
    }
}
