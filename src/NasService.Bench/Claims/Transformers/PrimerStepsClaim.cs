using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using NasService.Bench.Claims.Arms;
using NasService.Bench.Claims.Ofa;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Blocks;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.Transformers;

/// <summary>
/// Whether squared ReLU and convolutions behind queries, keys and values (Primer) reach a loss in fewer steps, on one kind of data. The
/// loss is what the plain transformer (GELU, no convolutions) of the same seed ends with, and with it a perplexity; of losses an
/// exponential mean over some 50 steps is taken.
/// </summary>
internal abstract class PrimerStepsClaim(WorkerHost host, SpaceLibrary spaces, BenchOutput output, GlobalOptions options) : IClaim
{
    private const double Kept = 0.98;

    private static readonly ImmutableArray<(string Name, string Activation, string Convolution)> s_variants =
    [
        ("plain", "gelu", "off"), ("squared ReLU", "squared-relu", "off"), ("convolutions", "gelu", "on"), ("both", "squared-relu", "on"),
    ];

    /// <summary>Of the command.</summary>
    private protected abstract string Name { get; }

    /// <summary>Likewise.</summary>
    private protected abstract string Description { get; }

    /// <summary>The job whose data and schedule are taken.</summary>
    private protected abstract string JobFile { get; }

    /// <summary>Optimizer steps where nobody says how many.</summary>
    private protected abstract int Steps { get; }

    /// <summary>Samples a step; null: the job's.</summary>
    private protected virtual int? Batch => null;

    public Command Build()
    {
        var steps = NumberOption.WholeOrNone("--steps", $"Optimizer steps of every training (default: {Steps})", JobLimits.Steps);
        var seeds = NumberOption.Count("--seeds", "Seeds of the trainings", 5);
        var command = new Command(Name, Description) { steps, seeds };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(steps) ?? Steps, parsed.GetValue(seeds), token));
        return command;
    }

    /// <summary>The space of one network.</summary>
    /// <param name="activation">Between the products behind the attention.</param>
    /// <param name="convolution">Whether queries, keys and values pass one: on or off.</param>
    private protected abstract string Space(string activation, string convolution);

    private async Task<int> RunAsync(ParseResult parsed, int steps, int seeds, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken);
        var job = ClaimJob.Open(worker, spaces, Path.Combine(spaces.Folder, "jobs", JobFile), steps);
        job = job with
        {
            Definition = job.Definition with
            {
                Supernet = job.Definition.Supernet with
                {
                    Batch = Batch
            ?? job.Definition.Supernet.Batch
                }
            }
        };
        var kept = new ResultFile(Path.Combine(job.Folder(parsed, options, Name), "steps.jsonl"));
        for (var seed = 0; seed < seeds; seed++)
        {
            var (s, wanted) = (seed, 0.0);
            foreach (var variant in s_variants)
            {
                if (!kept.Has($"{variant.Name}-{seed}"))
                {
                    var curve = await DedicatedThread.RunAsync("trainer", () => Curve(job, variant, s, cancellationToken));
                    wanted = variant == s_variants[0] ? curve[^1] : kept.Get($"loss-{seed}");
                    kept.Add($"{variant.Name}-{seed}", StepsTo(curve, wanted));
                    kept.Add(variant == s_variants[0] ? $"loss-{seed}" : $"{variant.Name}-loss-{seed}", curve[^1]);
                    output.Note($"{variant.Name}, seed {seed}: {kept.Get($"{variant.Name}-{seed}"):F0} of {steps} steps to {wanted:F4}, ends with {curve[^1]:F4}");
                }
            }
        }

        PrimerRow[] rows = [.. s_variants.Select(v
            => new PrimerRow(v.Name, [.. Enumerable.Range(0, seeds).Select(s => kept.Get($"{v.Name}-{s}"))]))];
        var result = new PrimerResult(steps, job.Definition.Supernet.Batch, [.. rows],
            [.. rows.Skip(1).Select(r => PairedDifference.Of([.. r.Steps.Zip(rows[0].Steps, (own, plain) => own / plain)]))],
            [.. Enumerable.Range(0, seeds).Select(s => kept.Get($"loss-{s}"))]);
        output.Write(
            parsed, $"claims {Name}", [.. Enumerable.Range(0, seeds)],
            [.. rows.Skip(1).Zip(result.Shares,
                (r, share) => BenchBar.AtMost($"{r.Variant}: share of the plain one's steps", share.Mean, 1))], result,
            Table(result));
        return ExitCodes.Done;
    }

    /// <summary>The smoothed loss behind every step.</summary>
    private double[] Curve(ClaimJob job, (string Name, string Activation, string Convolution) variant, int seed,
        CancellationToken cancellationToken)
    {
        var space = SpaceReader.Read(Encoding.UTF8.GetBytes(Space(variant.Activation, variant.Convolution)), BlockCatalog.Shipped)
            .GetValueOrThrow();
        using var supernet = new Training.Supernets.Supernet(space, seed);
        return new ClaimTraining(job with { Space = space }).Losses(
            supernet, job.Definition.Supernet, new SingleRecipe(space.LargestPlan, null), seed, Kept, cancellationToken);
    }

    /// <summary>1-based; all of them where none reaches it.</summary>
    private static int StepsTo(double[] curve, double loss)
    {
        var first = Array.FindIndex(curve, l => l <= loss);
        return first < 0 ? curve.Length : first + 1;
    }

    private static FigureTable Table(PrimerResult result)
    {
        var table = new FigureTable("variant", "steps to the plain one's last loss, by seed", "share", "95 %");
        foreach (var (row, i) in result.Rows.Select((r, i) => (r, i)))
        {
            var share = i == 0 ? null : result.Shares[i - 1];
            table.Row(row.Variant, string.Join(' ', row.Steps.Select(s => $"{s:F0}")), share is null ? "1" : $"{share.Mean:F3}",
                share is null ? "" : $"{share.Low:F3} to {share.High:F3}");
        }

        return table;
    }
}
