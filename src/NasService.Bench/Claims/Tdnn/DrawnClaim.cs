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
using static TorchSharp.torch;

namespace NasService.Bench.Claims.Tdnn;

/// <summary>
/// <c>nas bench claims tdnn-drawn</c>: whether sub-networks that were never drawn in training are within 1 point of equal error rate of
/// drawn ones of as many multiply-accumulates (EfficientTDNN). Training draws from a list; the others are of the same space and not on it.
/// </summary>
internal sealed class DrawnClaim(WorkerHost host, SpaceLibrary spaces, BenchOutput output, GlobalOptions options) : IClaim
{
    private const int Listed = 60;
    private const int Pairs = 12;
    private const int Others = 3000;
    private const double Within = 1;

    public Command Build()
    {
        var steps = NumberOption.WholeOrNone("--steps", "Optimizer steps of every training (default: 1000)", JobLimits.Steps);
        var seeds = NumberOption.Count("--seeds", "Seeds of the trainings", 3);
        var command = new Command("tdnn-drawn", "Speech: sub-networks never drawn in training against drawn ones of equal cost") { steps,
            seeds };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(steps) ?? 1000, parsed.GetValue(seeds), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int steps, int seeds, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken);
        using var lab = new TdnnLab(worker, spaces, steps, j => j.Folder(parsed, options, "tdnn-drawn"));
        var rows = ImmutableArray.CreateBuilder<DrawnRow>();
        for (var seed = 0; seed < seeds; seed++)
        {
            var s = seed;
            var (drawn, pairs) = Draw(lab.Job.Space, s);
            await DedicatedThread.RunAsync("trainer", () =>
            {
                lab.Fill("drawn", new DrawnRecipe(drawn), s, pairs.SelectMany(p => new[] { p.Drawn, p.Other }), cancellationToken);
                return true;
            });
            rows.AddRange(pairs.Select(p => new DrawnRow(
                s, lab.Job.Space.Plan(p.Drawn).Macs, lab.Job.Space.Plan(p.Other).Macs, lab.Eer("drawn", s, p.Drawn),
                    lab.Eer("drawn", s, p.Other))));
            output.Note($"seed {s}: drawn {rows.TakeLast(Pairs).Average(r => r.Drawn):F2} %, others {rows.TakeLast(Pairs).Average(r => r.Other):F2} %");
        }

        var difference = PairedDifference.Of([.. rows.GroupBy(r => r.Seed).Select(g => g.Average(r => r.Other - r.Drawn))]);
        var result = new DrawnResult(steps, lab.Lab.Samples, Listed, rows.ToImmutable(), difference, rows.Max(r => r.Other - r.Drawn));
        output.Write(
            parsed, "claims tdnn-drawn", [.. Enumerable.Range(0, seeds)],
            [
                BenchBar.AtMost("points of EER more for networks never drawn, mean", difference.Mean, Within),
                BenchBar.AtMost("the worst pair", result.Worst, Within),
            ],
            result, Table(result));
        return ExitCodes.Done;
    }

    private static (ImmutableArray<Architecture> Drawn,
        ImmutableArray<(Architecture Drawn, Architecture Other)> Pairs) Draw(SearchSpace space, int seed)
    {
        ImmutableArray<Architecture> drawn = [.. Enumerable.Range(0, Listed)
            .Select(i => space.Sample(Seed.Derive(seed, "claims-drawn", i))).Distinct()];
        var others = Enumerable.Range(0, Others).Select(i => space.Sample(Seed.Derive(seed, "claims-others", i))).Distinct().Except(drawn)
            .Select(a => (Architecture: a, space.Plan(a).Macs)).ToArray();
        var ordered = drawn.OrderBy(a => space.Plan(a).Macs).ToArray();
        return (drawn, [.. Enumerable.Range(0, Pairs).Select(i => ordered[i * (ordered.Length - 1) / (Pairs - 1)])
            .Select(a => (a, others.MinBy(o => Math.Abs(o.Macs - space.Plan(a).Macs)).Architecture))]);
    }

    private static FigureTable Table(DrawnResult result)
    {
        var table = new FigureTable("seed", "MACs, drawn", "MACs, never drawn", "EER, drawn, %", "EER, never drawn, %");
        foreach (var r in result.Rows)
        {
            table.Row($"{r.Seed}", Quantity.Count(r.Macs), Quantity.Count(r.OtherMacs), $"{r.Drawn:F2}", $"{r.Other:F2}");
        }

        return table;
    }
}
