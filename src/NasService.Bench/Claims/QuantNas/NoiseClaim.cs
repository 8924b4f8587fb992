using System.Collections.Immutable;
using System.CommandLine;
using NasService.Bench.Claims.Arms;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;
using NasService.Training.FineTuning;
using NasService.Training.Quantization;
using NasService.Training.Recipes;
using NasService.Training.Relaxation;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.QuantNas;

/// <summary>
/// <c>nas bench claims quantnas-noise</c>: whether a network that was trained under quantization noise loses less in int8 (exported, in
/// the runtime) than one trained in floating point, and how many more steps a second noise gives than fake quantization in the recipe
/// <c>differentiable</c> (published: 30 %).
/// </summary>
internal sealed class NoiseClaim(WorkerHost host, SpaceLibrary spaces, BenchOutput output, GlobalOptions options) : IClaim
{
    private const int TimedSteps = 30;
    private const int WarmSteps = 10;
    private const int NoteEvery = 50;
    private const double Published = 1.3;

    private static readonly int[] s_simulated = [6, 4];

    public Command Build()
    {
        var steps = NumberOption.WholeOrNone("--steps", "Optimizer steps of every training (default: 1500)", JobLimits.Steps);
        var seeds = NumberOption.Count("--seeds", "Seeds of the trainings", 3);
        var command = new Command("quantnas-noise",
            "Noise in training: what int8 costs then, and steps a second against fake quantization") { steps, seeds };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(steps) ?? 1500, parsed.GetValue(seeds), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int steps, int seeds, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken);
        var job = QuantNasJob.Open(worker, spaces, steps);
        using var lab = new TaskLab(job, job.Folder(parsed, options, "quantnas-noise"));
        for (var seed = 0; seed < seeds; seed++)
        {
            var s = seed;
            await DedicatedThread.RunAsync("trainer", () =>
            {
                Train(job, lab, s, cancellationToken);
                Time(job, lab, s);
                return true;
            });
        }

        ImmutableArray<NoiseRow> rows = [.. from s in Enumerable.Range(0, seeds) from way in new[] { "fp32", "noise" } select Row(lab, s,
            way)];
        ImmutableArray<StepRow> times = [.. from s in Enumerable.Range(0, seeds) from w in new[] { 1, 3 }
                                            select new StepRow(s, w, lab.Kept.Get($"noise-{w}-{s}"), lab.Kept.Get($"rounded-{w}-{s}"))];
        var lead = PairedDifference.Of([.. Enumerable.Range(0, seeds).Select(s => rows[2 * s].Int8Loss - rows[(2 * s) + 1].Int8Loss)]);
        var result = new NoiseResult(steps, lab.Samples, rows, lead, times);
        output.Write(
            parsed, "claims quantnas-noise", [.. Enumerable.Range(0, seeds)],
            [
                BenchBar.AtLeast("dB less lost in int8 by a network trained under noise", lead.Mean, 0),
                BenchBar.AtLeast("steps a second with noise over those with fake quantization, one width beside fp32", Gain(times, 1),
                    Published),
                BenchBar.AtLeast("the same, three widths", Gain(times, 3), Published),
            ],
            result, Losses(rows), Steps(times));
        return ExitCodes.Done;
    }

    private static double Gain(ImmutableArray<StepRow> times, int widths)
        => times.Where(t => t.Widths == widths).Average(t => t.RoundedSeconds / t.NoiseSeconds);

    private static NoiseRow Row(TaskLab lab, int seed, string way) => new(
        seed, way, lab.Kept.Get($"{way}-32-{seed}"), lab.Kept.Get($"{way}-8-{seed}"),
        [.. s_simulated.Select(b => lab.Kept.Get($"{way}-{b}-simulated-{seed}"))]);

    private void Train(ClaimJob job, TaskLab lab, int seed, CancellationToken cancellationToken)
    {
        var network = QuantNasFrontClaim.Fixed(job.Space, "conv3", 2);
        var (plan, floating) = (job.Space.Plan(network), job.Space.Plan(job.Space.WithBits(network, 32)));
        foreach (var way in new[] { "fp32", "noise" })
        {
            if (lab.Kept.Has($"{way}-{s_simulated[^1]}-simulated-{seed}"))
            {
                continue;
            }

            using var weights = Supernet.Single(job.Space, plan, seed);
            new RoundedTrainer(job.Data, job.Definition.Data, job.Definition.Supernet, seed).Run(
                weights, plan, step => way == "fp32" ? null : Noise(plan, Seed.DeriveInt(seed, "noise", step)), cancellationToken,
                (step, loss) => Array.ForEach(step % NoteEvery == 0 ? [$"seed {seed}, {way}, step {step}: loss {loss:F4}"]
                    : Array.Empty<string>(), output.Note));
            lab.Kept.Add($"{way}-32-{seed}", lab.Score(weights, floating, null, cancellationToken));
            lab.Kept.Add($"{way}-8-{seed}", lab.Score(weights, plan, null, cancellationToken));
            var (folded, ranges) = lab.Fold(weights, plan, cancellationToken);
            foreach (var bits in s_simulated)
            {
                lab.Kept.Add($"{way}-{bits}-simulated-{seed}",
                    lab.Simulate(TaskLab.Rounded(folded, plan, new CalibratedRounding(plan, ranges, bits))));
            }

            output.Note($"seed {seed}, {way}: {lab.Kept.Get($"{way}-32-{seed}"):F3} dB in fp32, {lab.Kept.Get($"{way}-8-{seed}"):F3} in int8");
        }
    }

    private static PolicyMixture Noise(Core.Networks.NetworkPlan plan, int seed)
    {
        var mixture = new NoiseMixture(seed);
        mixture.Begin([8], ones(1));
        return new PolicyMixture(plan, mixture);
    }

    private void Time(ClaimJob job, TaskLab lab, int seed)
    {
        foreach (var widths in new[] { 1, 3 })
        {
            ImmutableArray<int> own = widths == 1 ? [8, 32] : [2, 4, 8];
            foreach (var (way, mixture) in new (string, Func<int, IBitMixture>)[] { ("noise", s => new NoiseMixture(s)),
                ("rounded", _ => new RoundedMixture()) })
            {
                var name = $"{way}-{widths}-{seed}";
                if (!lab.Kept.Has(name))
                {
                    using var supernet = new Supernet(job.Space, seed);
                    using var threads = new MemberThreads(Environment.ProcessorCount);
                    var settings = job.Definition.Supernet with
                    {
                        Steps = 1000,
                        Relaxation = RelaxationDefinition.Default with { WarmUp = 0 }
                    };
                    using var trainer = new SupernetTrainer(
                        supernet, job.Data, job.Definition.Data, settings,
                            new DifferentiableRecipe(s => new OtherWidths(mixture(s), own)), seed, threads);
                    lab.Kept.Add(name, ProcessorTime.OfStep(() => trainer.TrainStep(), WarmSteps, TimedSteps));
                    output.Note($"{name}: {lab.Kept.Get(name):F3} processor seconds a step");
                }
            }
        }
    }

    private static FigureTable Losses(ImmutableArray<NoiseRow> rows)
    {
        var table = new FigureTable("seed", "trained", "fp32, dB", "int8, dB", "lost in int8", "6 bits, simulated", "4 bits, simulated");
        foreach (var r in rows)
        {
            table.Row($"{r.Seed}", r.Way, $"{r.Fp32:F3}", $"{r.Int8:F3}", $"{r.Int8Loss:F3}", $"{r.Simulated[0]:F3}",
                $"{r.Simulated[1]:F3}");
        }

        return table;
    }

    private static FigureTable Steps(ImmutableArray<StepRow> times)
    {
        var table = new FigureTable("seed", "widths rounded", "noise, processor s a step", "fake quantization", "times as fast");
        foreach (var t in times)
        {
            table.Row($"{t.Seed}", $"{t.Widths}", $"{t.NoiseSeconds:F3}", $"{t.RoundedSeconds:F3}",
                $"{t.RoundedSeconds / t.NoiseSeconds:F2}");
        }

        return table;
    }
}
