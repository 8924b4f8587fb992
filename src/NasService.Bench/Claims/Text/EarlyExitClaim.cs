using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Blocks;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.Text;

/// <summary>
/// <c>nas bench claims early-exit</c>: one fine-tuned encoder with an exit behind each of its later layers (all read by one classifier,
/// taught by the whole network), which a sentence takes once it is answered with confidence: mean latency at equal accuracy, and accuracy
/// at the latency of shallower networks.
/// </summary>
internal sealed class EarlyExitClaim(WorkerHost host, SpaceLibrary spaces, BenchOutput output, GlobalOptions options) : IClaim
{
    private const double LeastGain = 1.2;

    private const string Document =
        """
        name: early-exit
        task: text-classification
        input: {vocabulary: 30522, length: 64}
        classes: 2
        embedding: {frozen: true, bits: [8, 32]}
        stages:
          - {block: encoder, channels: 384, depth: [2, 3, 4, 5, 6], heads: 12, headSize: 32, mlp: 4, mlpActivation: gelu}
        head: {channels: 0, pool: mean}
        quantization: {granularity: block, bits: [8, 32], activations: dynamic}
        """;

    public Command Build()
    {
        var steps = NumberOption.WholeOrNone("--steps", "Optimizer steps of every supernet (default: the job's)", JobLimits.Steps);
        var seeds = NumberOption.Count("--seeds", "Seeds of the trainings", 3);
        var command = new Command("early-exit", "Exits of an encoder of text against the whole network and shallower ones") { steps,
            seeds };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(steps), parsed.GetValue(seeds), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int? steps, int seeds, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken);
        var space = SpaceReader.Read(Encoding.UTF8.GetBytes(Document), BlockCatalog.Shipped).GetValueOrThrow();
        var job = ClaimJob.Open(worker, spaces, Path.Combine(spaces.Folder, "jobs", "sst2.yaml"), steps) with { Space = space };
        var lab = new ExitLab(job, job.Folder(parsed, options, "early-exit"), output.Note);
        var rows = ImmutableArray.CreateBuilder<EarlyExitRow>();
        foreach (var bits in new[] { 32, 8 })
        {
            var seen = new List<(ExitAnswers Validation, ExitAnswers Test)>();
            for (var seed = 0; seed < seeds; seed++)
            {
                var s = seed;
                seen.Add(await DedicatedThread.RunAsync("trainer", () => lab.Answers(s, bits, cancellationToken)));
            }

            var (exits, whole) = await lab.MeasureAsync(bits, cancellationToken);
            rows.AddRange(ExitBudgets.Rows(bits, seen, exits, whole));
        }

        var result = new EarlyExitResult(job.Definition.Supernet.Steps, lab.Sentences, rows.ToImmutable());
        output.Write(parsed, "claims early-exit", [.. Enumerable.Range(0, seeds)],
            [.. result.Rows.Where(r => r.Budget == ExitBudgets.EqualAccuracy)
                .Select(r => BenchBar.AtLeast($"times as fast at equal validation accuracy, {r.Bits} bits", 1 / r.Share.Average(),
                    LeastGain))],
            result, Table(result));
        return ExitCodes.Done;
    }

    private static FigureTable Table(EarlyExitResult result)
    {
        var table = new FigureTable("bits", "budget", "share of the whole network's latency, by seed", "accuracy, % by seed",
            "without exits, %", "ahead, points");
        foreach (var row in result.Rows)
        {
            table.Row($"{row.Bits}", row.Budget, string.Join(' ', row.Share.Select(s => $"{s:F2}")), Percents(row.Accuracy),
                Percents(row.Rival), $"{row.Lead:F2}");
        }

        return table;
    }

    private static string Percents(IEnumerable<double> values) => string.Join(' ', values.Select(v => $"{v:F2}"));
}
