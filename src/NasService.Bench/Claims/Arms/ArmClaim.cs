using System.Collections.Immutable;
using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.Arms;

/// <summary><c>nas bench claims NAME</c> for one study: trains, scores, measures, compares.</summary>
internal sealed class ArmClaim(ArmStudy study, WorkerHost host, SpaceLibrary spaces, BenchOutput output, GlobalOptions options) : IClaim
{
    private static readonly double[] s_shares = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

    public Command Build()
    {
        var steps = NumberOption.WholeOrNone("--steps", "Optimizer steps of every supernet (default: the job's)", JobLimits.Steps);
        var seeds = NumberOption.Count("--seeds", "Seeds of the trainings", 3);
        var anew = new Option<bool>("--measure") { Description = "Measure latencies again that are kept of an earlier run" };
        var command = new Command(study.Name, study.Description) { steps, seeds, anew };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(steps), parsed.GetValue(seeds), parsed.GetValue(anew), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int? steps, int seeds, bool isAnew, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken);
        var job = ClaimJob.Open(worker, spaces, Path.Combine(spaces.Folder, "jobs", $"{study.Job}.yaml"), steps);
        var arms = study.Arms(job);
        using var lab = new ArmLab(job, job.Folder(parsed, options, study.Name), output.Note, study.Images)
        {
            BegunWith = study.BegunWith,
            StepsIn = space => study.StepsIn(space, job.Definition.Supernet.Steps),
        };
        for (var seed = 0; seed < seeds; seed++)
        {
            foreach (var group in arms.GroupBy(a => a.Space))
            {
                var s = seed;
                await DedicatedThread.RunAsync("trainer", () =>
                {
                    lab.Score(group.Key, s, group.SelectMany(a => a.Networks).DistinctBy(n => n.Id), cancellationToken);
                    return true;
                });
            }
        }

        var meter = job.Resources.Meter(job.Definition.Latency);
        var byBatch = ImmutableArray.CreateBuilder<(int Batch, ImmutableArray<ArmPoints> Arms)>();
        foreach (var batch in study.Batches)
        {
            var plan = job.Definition.Latency.Plan with { Batch = batch };
            var networks = arms.SelectMany(a => a.Networks.Select(n => (a.Space, n))).ToArray();
            var latencies = await lab.MeasureAsync(meter, plan, networks, isAnew, cancellationToken);
            var at = 0;
            byBatch.Add((batch, [.. arms.Select(a => ArmPoints.Of(lab, a, latencies.AsSpan()[at..(at += a.Networks.Length)], seeds))]));
        }

        var result = new ArmResult(
            study.Name,
            job.Definition.Supernet.Steps,
            lab.Images,
            [.. byBatch.SelectMany(b => b.Arms.Select(a => a.Row(b.Batch)))],
            [.. byBatch.SelectMany(b => study.Pairs.Select(p => ArmPoints.Lead(Named(b.Arms, p.First), Named(b.Arms, p.Second), b.Batch)))],
            study.Batches.Length < 2 ? [] : [.. Enumerable.Range(0, seeds).SelectMany(s => s_shares.Select(
                share => ArmPoints.Winner(byBatch[0].Arms, byBatch[^1].Arms, s, share)))]);
        output.Write(parsed, $"claims {study.Name}", [.. Enumerable.Range(0, seeds)], [.. Bars(result)], result,
            [ArmTables.Arms(result), ArmTables.Leads(result), .. ArmTables.Winners(result)]);
        return ExitCodes.Done;
    }

    private static ArmPoints Named(ImmutableArray<ArmPoints> arms, string name) => arms.Single(a => a.Arm.Name == name);

    private IEnumerable<BenchBar> Bars(ArmResult result)
        => result.Leads.Select(l => BenchBar.AtLeast($"{l.First} minus {l.Second} at equal latency, batch {l.Batch}, points", l.Lead.Mean, 0))
            .Concat(result.Arms.Where(a => study.Spanning.Contains(a.Arm)).Select(
                a => BenchBar.AtLeast($"slowest over fastest of {a.Arm}'s front", a.Spans.Average(), study.Span)));
}
