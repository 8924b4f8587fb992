using System.CommandLine;
using NasService.Bench.Claims.Ofa;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Torch.Extras;
using NasService.Pipeline.Candidates;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.Kernels;

/// <summary>
/// <c>nas bench claims kernels</c>: whether a supernet that was trained with our kernels is as accurate as one trained with libtorch's own operators. Both sides of a seed begin with
/// the same weights and see the same images in the same order; what differs is rounding, and whatever is wrong with one side.
/// </summary>
internal sealed class KernelClaim(WorkerHost host, SpaceLibrary spaces, BenchOutput output, GlobalOptions options) : IClaim
{
    public Command Build()
    {
        var steps = NumberOption.WholeOrNone("--steps", "Optimizer steps (default: the demo's)", JobLimits.Steps);
        var seeds = NumberOption.Count("--seeds", "Seeds of the trainings", 3);
        var networks = NumberOption.Count("--networks", "Random networks beside the largest", 8);
        var command = new Command("kernels", "Accuracy after training with our kernels against libtorch's own operators") { steps, seeds, networks };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(steps), parsed.GetValue(seeds), parsed.GetValue(networks), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int? steps, int seeds, int count, CancellationToken cancellationToken)
    {
        if (TorchExtras.KernelsAbsence is { } why)
        {
            output.Note($"there is nothing to compare: {why}");
            return ExitCodes.Failed;
        }

        set_num_threads(1);
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken);
        var job = ClaimJob.Open(worker, spaces, null, steps);
        var space = job.Space;
        var kept = job.Folder(parsed, options, "kernels");
        using var scratch = new ScratchFolder();
        var lab = job.Lab(kept, output.Note);
        var scorer = new OfaScorer(job.Data, scratch.Path);
        var results = new ResultFile(Path.Combine(kept, "accuracies.jsonl"));
        var largest = space.Largest(32);
        OfaNetwork[] networks = [new(largest, space.Plan(largest), true, false), .. OfaNetworks.Draw(space, count, count)];
        for (var seed = 0; seed < seeds; seed++)
        {
            foreach (var extras in new[] { TorchExtras.Current, TorchExtras.Plain })
            {
                if (!networks.All(n => results.Has(NameOf(extras, seed, n))))
                {
                    var s = seed;
                    await DedicatedThread.RunAsync("trainer", () => Fill(lab, scorer, results, networks, extras, s, cancellationToken));
                }
            }
        }

        var rows = networks
            .Select(n => new KernelRow(
                n.Id, n.Plan.Macs,
                [.. Enumerable.Range(0, seeds).Select(s => results.Get(NameOf(TorchExtras.Current, s, n)))],
                [.. Enumerable.Range(0, seeds).Select(s => results.Get(NameOf(TorchExtras.Plain, s, n)))]))
            .ToArray();
        var result = KernelClaimResult.Of(space.Name, job.Definition.Supernet.Steps, scorer.Images, [.. rows]);
        output.Write(
            parsed, "claims kernels", [.. Enumerable.Range(0, seeds)],
            [
                BenchBar.AtMost("largest network, points of difference beyond the seeds' interval", result.Largest.BeyondNoise, 0),
                BenchBar.AtMost("mean of all networks, the same", result.All.BeyondNoise, 0),
            ],
            result, KernelClaimTables.Networks(result), KernelClaimTables.Differences(result));
        return ExitCodes.Done;
    }

    private bool Fill(OfaLab lab, OfaScorer scorer, ResultFile results, OfaNetwork[] networks, ITorchExtras extras, int seed, CancellationToken cancellationToken)
    {
        using var supernet = lab.Shared(OfaVariant.Sandwich, seed, cancellationToken, extras);
        foreach (var network in networks)
        {
            results.Add(NameOf(extras, seed, network), scorer.Score(supernet, network, lab.Calibrate(supernet, network, cancellationToken), cancellationToken));
        }

        output.Note($"{extras.Name}, seed {seed}: largest network {results.Get(NameOf(extras, seed, networks[0])):P2}");
        return true;
    }

    private static string NameOf(ITorchExtras extras, int seed, OfaNetwork network) => $"{extras.Name}-{seed}-{network.Id}";
}
