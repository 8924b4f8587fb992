using System.Collections.Immutable;
using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.Tdnn;

/// <summary>
/// <c>nas bench claims tdnn-phases</c>: whether the order in which kernels, depths and widths join the training matters to the corners of
/// the space (EfficientTDNN: at most 0.24 points of equal error rate between three orders).
/// </summary>
internal sealed class PhasesClaim(WorkerHost host, SpaceLibrary spaces, BenchOutput output, GlobalOptions options) : IClaim
{
    private const double Within = 1;

    private static readonly ImmutableArray<string> s_orders = ["kdw", "kwd", "dkw"];

    /// <summary>Kinds at their smallest; all others are at their largest.</summary>
    private static readonly ImmutableArray<(string Name, string Small)> s_corners =
        [("largest", ""), ("kernels", "k"), ("depth", "d"), ("widths", "w"), ("smallest", "kdw")];

    public Command Build()
    {
        var steps = NumberOption.WholeOrNone("--steps", "Optimizer steps of every training, all phases (default: 1000)", JobLimits.Steps);
        var seeds = NumberOption.Count("--seeds", "Seeds of the trainings", 3);
        var command = new Command("tdnn-phases", "Speech: three orders of kernels, depths and widths in training") { steps, seeds };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(steps) ?? 1000, parsed.GetValue(seeds), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int steps, int seeds, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken);
        using var lab = new TdnnLab(worker, spaces, steps, j => j.Folder(parsed, options, "tdnn-phases"));
        var corners = s_corners.Select(c => Corner(lab.Job.Space, c.Small)).ToArray();
        for (var seed = 0; seed < seeds; seed++)
        {
            foreach (var order in s_orders)
            {
                var s = seed;
                await DedicatedThread.RunAsync("trainer", () =>
                {
                    lab.Fill(order, new PhasedRecipe(order), s, corners, cancellationToken);
                    return true;
                });
                output.Note($"{order}, seed {s}: {string.Join(' ', corners.Select(c => $"{lab.Eer(order, s, c):F2}"))} % at {string.Join(", ", s_corners.Select(c => c.Name))}");
            }
        }

        ImmutableArray<PhaseRow> rows = [.. from c in Enumerable.Range(0, corners.Length) from order in s_orders
            select new PhaseRow(s_corners[c].Name, order, [.. Enumerable.Range(0, seeds).Select(s => lab.Eer(order, s, corners[c]))])];
        var spread = rows.GroupBy(r => r.Corner, StringComparer.Ordinal)
            .Max(g => g.Max(r => r.Eer.Average()) - g.Min(r => r.Eer.Average()));
        var result = new PhasesResult(steps, lab.Lab.Samples, rows, spread);
        output.Write(
            parsed, "claims tdnn-phases", [.. Enumerable.Range(0, seeds)],
            [BenchBar.AtMost("points of EER between orders, of means over seeds, worst corner", spread, Within)], result, Table(rows));
        return ExitCodes.Done;
    }

    private static Architecture Corner(SearchSpace space, string small)
        => space.Create([.. space.Genes.Dimensions.Select(d => small.Contains(PhasedRecipe.KindOf(d), StringComparison.Ordinal) ? 0
            : d.Largest)]);

    private static FigureTable Table(ImmutableArray<PhaseRow> rows)
    {
        var table = new FigureTable("at their smallest", "order", "EER, % by seed", "mean");
        foreach (var r in rows)
        {
            table.Row(r.Corner, r.Order, string.Join(' ', r.Eer.Select(e => $"{e:F2}")), $"{r.Eer.Average():F2}");
        }

        return table;
    }
}
