using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using NasService.Bench.Claims.Arms;
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
/// <c>nas bench claims wide-int8</c>: what int8 brings and costs for a trained transformer of DeiT-T's width (192, heads of 64): every policy
/// of its four blocks, scored on exported files and measured.
/// </summary>
internal sealed class WideInt8Claim(WorkerHost host, SpaceLibrary spaces, BenchOutput output, GlobalOptions options) : IClaim
{
    private const double MostLoss = 0.5;
    private const double LeastGain = 1.5;

    private const string Wide =
        """
        name: wide
        input: {channels: 1, resolution: 28}
        classes: 10
        stages:
          - {block: transformer, channels: 192, stride: 4, positions: learned, depth: 4, heads: 3, headSize: 64, valueSize: 64, mlp: 4}
        head: {channels: 0, norm: layer}
        quantization: {granularity: block, bits: [8, 32]}
        """;

    public Command Build()
    {
        var steps = NumberOption.WholeOrNone("--steps", "Optimizer steps of every training (default: the job's)", JobLimits.Steps);
        var seeds = NumberOption.Count("--seeds", "Seeds of the trainings", 3);
        var anew = new Option<bool>("--measure") { Description = "Measure latencies again that are kept of an earlier run" };
        var command = new Command("wide-int8", "int8 and mixed policies on a trained transformer that is 192 wide") { steps, seeds, anew };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(steps), parsed.GetValue(seeds), parsed.GetValue(anew), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int? steps, int seeds, bool isAnew, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken);
        var job = ClaimJob.Open(worker, spaces, Path.Combine(spaces.Folder, "jobs", "autoformer-small.yaml"), steps);
        var space = SpaceReader.Read(Encoding.UTF8.GetBytes(Wide), BlockCatalog.Shipped).GetValueOrThrow();
        using var lab = new ArmLab(job, job.Folder(parsed, options, "wide-int8"), output.Note);
        var policies = ArmNetworks.Every(space, d => d.IsPolicy);
        for (var seed = 0; seed < seeds; seed++)
        {
            var s = seed;
            await DedicatedThread.RunAsync("trainer", () =>
            {
                lab.Score(space, s, policies, cancellationToken);
                return true;
            });
        }

        var meter = job.Resources.Meter(job.Definition.Latency);
        var ms = await lab.MeasureAsync(meter, job.Definition.Latency.Plan, [.. policies.Select(p => (space, p))], isAnew, cancellationToken);
        var fp32 = policies.IndexOf(policies.Single(p => p.Policy.Values.All(b => b == 32)));
        ImmutableArray<WideInt8Row> rows = [.. policies.Select((p, i) => new WideInt8Row(
            string.Join(' ', p.Policy.Values), p.Policy.Values.Count(b => b == 8), ms[i], ms[fp32] / ms[i],
            [.. Enumerable.Range(0, seeds).Select(s => 100 * (lab.Accuracy(space, s, policies[fp32]) - lab.Accuracy(space, s, p)))])).OrderBy(r => r.Ms)];
        var best = rows.Where(r => r.LossPoints.Average() < MostLoss).MaxBy(r => r.Gain)!;
        var result = new WideInt8Result(job.Definition.Supernet.Steps, lab.Images,
            [.. Enumerable.Range(0, seeds).Select(s => 100 * lab.Accuracy(space, s, policies[fp32]))], rows, best);
        output.Write(
            parsed, "claims wide-int8", [.. Enumerable.Range(0, seeds)],
            [BenchBar.AtLeast($"times as fast as fp32 with under {MostLoss} points lost", best.Gain, LeastGain)], result, Table(result));
        return ExitCodes.Done;
    }

    private static FigureTable Table(WideInt8Result result)
    {
        var table = new FigureTable("bits, block by block", "ms", "times as fast as fp32", "points lost, by seed");
        foreach (var row in result.Policies)
        {
            table.Row(row.Bits, $"{row.Ms:F3}", $"{row.Gain:F2}", string.Join(' ', row.LossPoints.Select(l => $"{l:F2}")));
        }

        return table;
    }
}
