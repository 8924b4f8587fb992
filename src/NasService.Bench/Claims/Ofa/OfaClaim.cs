using System.Collections.Immutable;
using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Core.Yaml;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.Ofa;

/// <summary>
/// <c>nas bench claims ofa</c>: sub-networks against the same networks trained alone for as many optimizer steps (Once-for-All), how well shared weights rank
/// networks, and what each part of the method brings.
/// </summary>
internal sealed class OfaClaim(WorkerHost host, SpaceLibrary spaces, BenchOutput output, GlobalOptions options) : IClaim
{
    private const double LargestGap = 1;
    private const double LeastTau = 0.6;

    public Command Build()
    {
        var file = new Option<FileInfo?>("--job-file") { Description = "The job document that all are trained by (default: the demo's)", HelpName = "FILE" };
        var steps = NumberOption.WholeOrNone("--steps", "Optimizer steps of every training (default: the document's)", JobLimits.Steps);
        var networks = NumberOption.Count("--networks", "Networks that are ranked, stratified by MACs", 24);
        var compared = NumberOption.Count("--compared", "Of these, trained alone with every seed", 8);
        var seeds = NumberOption.Count("--seeds", "Seeds of the trainings", 3);
        var rank = NumberOption.Count("--rank-seeds", "Seeds with which all networks are trained alone", 2);
        var taught = SomeOrNone("--taught-seeds", "Seeds with which the compared ones are trained with a teacher, too; 0: none");
        var ablations = SomeOrNone("--ablation-seeds", "Supernets of each ablation; 0: none");
        var command = new Command("ofa", "Sub-networks against the same networks trained alone; what each part of once-for-all brings")
        {
            file, steps, networks, compared, seeds, rank, taught, ablations,
        };
        command.SetAction((parsed, token) =>
        {
            var count = parsed.GetValue(seeds);
            var settings = new OfaSettings(
                0,
                parsed.GetValue(networks),
                Math.Min(parsed.GetValue(compared), parsed.GetValue(networks)),
                count,
                Math.Min(parsed.GetValue(rank), count),
                Math.Clamp(parsed.GetValue(taught), 0, count),
                Math.Clamp(parsed.GetValue(ablations), 0, count));
            return RunAsync(parsed, parsed.GetValue(file), parsed.GetValue(steps), settings, token);
        });
        return command;
    }

    private static Option<int> SomeOrNone(string name, string description) => NumberOption.Whole(name, description, new IntRule(0, int.MaxValue), 3);

    private async Task<int> RunAsync(ParseResult parsed, FileInfo? file, int? steps, OfaSettings settings, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken);
        var job = ClaimJob.Open(worker, spaces, file?.FullName, steps);
        var (definition, space, data, _) = job;
        var kept = job.Folder(parsed, options, "ofa");
        Directory.CreateDirectory(kept);
        using var scratch = new ScratchFolder();
        var scorer = new OfaScorer(data, scratch.Path);
        var lone = Path.Combine(Path.GetDirectoryName(kept)!, $"ofa-alone-{OfaLab.LoneKeyOf(definition, space, data)}", "accuracies.jsonl");
        var results = new ResultFile(Path.Combine(kept, "accuracies.jsonl"), new ResultFile(lone));
        var networks = OfaNetworks.Draw(space, settings.Networks, settings.Compared);
        await new OfaRun(job.Lab(kept, output.Note), scorer, results, settings, networks, output.Note).RunAsync(cancellationToken);
        var analysis = new OfaAnalysis(results, settings, networks);
        var result = new OfaResult(
            settings with { Steps = definition.Supernet.Steps, Networks = networks.Length, Compared = networks.Count(n => n.IsCompared) },
            space.Name, definition.Supernet.Batch, data.Split.Training.Length, scorer.Images, analysis.Gaps(), analysis.Taus(), analysis.Ablations(), analysis.Rows());
        output.Write(
            parsed, "claims ofa", [.. Enumerable.Range(0, settings.Seeds)], Bars(result), result,
            OfaTables.Networks(result), OfaTables.Gaps(result), OfaTables.Taus(result), OfaTables.Ablations(result));
        return ExitCodes.Done;
    }

    private static ImmutableArray<BenchBar> Bars(OfaResult result) =>
    [
        BenchBar.AtMost("median gap to the networks trained alone, points", result.Gaps[0].Points.Estimate, LargestGap),
        BenchBar.AtLeast("Kendall's tau, sub-networks against networks trained alone", result.Taus[0].Tau.Estimate, LeastTau),
    ];
}
