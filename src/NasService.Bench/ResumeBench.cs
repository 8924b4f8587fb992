using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Cli.Service;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Spaces;

namespace NasService.Bench;

/// <summary>
/// <c>nas bench resume</c>: a job is killed with SIGKILL at random points, gone on with, and compared with an unbroken one. Latencies are
/// replayed, since no two measurements are equal and what is asked next depends on them.
/// </summary>
internal sealed class ResumeBench(WorkerHost host, SpaceLibrary spaces, GlobalOptions options, BenchOutput output, TimeProvider time) : IBenchmark
{
    /// <summary>A run that is over before its kill is begun again with half the delay, this often.</summary>
    private const int Attempts = 4;

    public Command Build()
    {
        var kills = NumberOption.Count("--kills", "Jobs that are killed, each once", 3);
        var steps = NumberOption.Count("--steps", "Training steps", 120);
        var evaluations = NumberOption.Count("--evaluations", "True evaluations", 24);
        var seed = BenchOptions.Seed();
        var command = new Command("resume", "Kill a job with SIGKILL, resume it, compare it with an unbroken one") { kills, steps, evaluations, seed };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(kills), parsed.GetValue(steps), parsed.GetValue(evaluations), parsed.GetValue(seed), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int kills, int steps, int evaluations, int seed, CancellationToken cancellationToken)
    {
        using var scratch = new ScratchFolder();
        var isGiven = parsed.GetResult(options.Data) is { Implicit: false };
        var folder = isGiven ? parsed.GetRequiredValue(options.Data).FullName : Path.Combine(scratch.Path, "data");
        var store = new ResumeStore(host, spaces, new DataFolder(folder));
        output.Note("an unbroken run, measuring");
        var measured = await store.SubmitAsync(d => Small(d, steps, evaluations, seed), cancellationToken);
        await FinishAsync(folder, measured.Id, cancellationToken);
        output.Note("an unbroken run, replaying its latencies");
        var replayed = await store.SubmitAsync(Replay, cancellationToken);
        await FinishAsync(folder, replayed.Id, cancellationToken);
        var expected = await store.TraceAsync(replayed.Id, cancellationToken);
        var stages = await store.StagesAsync(replayed.Id, cancellationToken);
        var others = await store.StagesAsync(measured.Id, cancellationToken);
        var rows = new List<ResumeKill>();
        foreach (var (stage, share) in KillPoints.Draw(kills, seed))
        {
            // The shorter of the two unbroken runs: a kill aimed by a run that was held up would come too late.
            var seconds = Math.Min(SecondsOf(stages, stage), SecondsOf(others, stage));
            rows.Add(await KillAndResumeAsync(folder, store, Replay, stage, seconds, share, expected, cancellationToken));
        }

        var original = await store.TraceAsync(measured.Id, cancellationToken);
        var result = new ResumeResult(
            measured.Id, replayed.Id, stages.Sum(s => s.Usage.Seconds), expected.SupernetHash, expected.Asks.Length, expected.Front.Length,
            expected.DifferencesFrom(original), [.. rows]);
        output.Write(
            parsed, "resume", [seed], [BenchBar.AtMost("killed runs that came out different", rows.Count(k => !k.IsIdentical), 0)], result, Summary(result), Kills(result));
        return result.IsIdentical ? ExitCodes.Done : ExitCodes.Failed;

        JobDefinition Replay(JobDefinition job)
        {
            var small = Small(job, steps, evaluations, seed);
            return small with { Latency = small.Latency with { Meter = LatencyMeters.Replay, ReplayOf = measured.Id } };
        }
    }

    private async Task<ResumeKill> KillAndResumeAsync(
        string folder, ResumeStore store, Func<JobDefinition, JobDefinition> change, string stage, double seconds, double share, JobTrace expected, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++, share /= 2)
        {
            output.Note($"killed in {stage}, {share:P0} of the way, and resumed");
            var job = (await store.SubmitAsync(change, cancellationToken)).Id;
            var delay = TimeSpan.FromSeconds(share * seconds);
            await SelfProcess.RunAsync(Run(folder, job), Log(folder, job), (process, ended) => KillAsync(process, store, job, stage, delay, ended), cancellationToken);
            if ((await store.StagesAsync(job, cancellationToken)).FirstOrDefault(s => s.State == StageState.Running) is { } running)
            {
                var done = await store.TraceAsync(job, cancellationToken);
                await FinishAsync(folder, job, cancellationToken);
                var trace = await store.TraceAsync(job, cancellationToken);
                return new ResumeKill(job, stage, share, running.Name, done.Asks.Length, trace.DifferencesFrom(expected));
            }

            if (attempt == Attempts)
            {
                throw new InvalidOperationException($"No run could be killed in stage {stage}: see {Log(folder, job)}");
            }
        }
    }

    private static JobDefinition Small(JobDefinition job, int steps, int evaluations, int seed) => job with
    {
        Name = "bench-resume",
        Seed = seed,
        Supernet = job.Supernet with { Steps = steps, CheckpointEvery = Math.Max(1, steps / 4) },
        Search = job.Search with
        {
            Evaluations = evaluations,
            InitialSample = Math.Min(job.Search.InitialSample, Math.Max(1, evaluations / 2)),
            RoundSize = Math.Min(job.Search.RoundSize, Math.Max(1, evaluations / 4)),
        },
    };

    private static double SecondsOf(IReadOnlyList<JobStage> stages, string name) => stages.Single(s => s.Name == name).Usage.Seconds;

    private static string[] Run(string folder, string job) => ["--data", folder, "run", "--resume", job, "--json"];

    private static string Log(string folder, string job) => Path.Combine(folder, $"{job}.log");

    private static async Task FinishAsync(string folder, string job, CancellationToken cancellationToken)
    {
        var code = await SelfProcess.RunAsync(Run(folder, job), Log(folder, job), null, cancellationToken);
        if (code != ExitCodes.Done)
        {
            var last = (await File.ReadAllLinesAsync(Log(folder, job), cancellationToken)).LastOrDefault(l => l.StartsWith("nas: ", StringComparison.Ordinal));
            throw new InvalidOperationException($"Job {job} ended with exit code {code}: {last}");
        }
    }

    /// <summary>Waits until the stage runs, then for its share of the time, then kills. Does nothing once the process has ended.</summary>
    private async Task KillAsync(Process process, ResumeStore store, string job, string stage, TimeSpan delay, CancellationToken ended)
    {
        try
        {
            await store.WaitForStageAsync(job, stage, time, ended);
            await Task.Delay(delay, time, ended);
            process.Kill();
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // It was faster: no stage is left running, and the caller sees that.
        }
    }

    private static FigureTable Summary(ResumeResult r)
        => new FigureTable("unbroken", "seconds", "supernet", "evaluations", "front", "replay like measured")
            .Row(r.Replayed, $"{r.Seconds:F1}", r.SupernetHash[..12], $"{r.Evaluations}", $"{r.FrontPoints}", Verdict(r.ReplayDifferences));

    private static FigureTable Kills(ResumeResult r)
    {
        var table = new FigureTable("killed", "aimed at", "share of it", "killed in", "evaluations by then", "asks, accuracies, supernet, front");
        foreach (var k in r.Kills)
        {
            table.Row(k.Job, k.Stage, $"{k.Share:P0}", k.KilledIn, $"{k.Evaluations}", Verdict(k.Differences));
        }

        return table;
    }

    private static string Verdict(ImmutableArray<string> differences) => differences.IsEmpty ? "identical" : "DIFFERENT: " + string.Join("; ", differences);
}
