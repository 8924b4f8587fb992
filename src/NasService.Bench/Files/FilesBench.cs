using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Cli.Service;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Submission;

namespace NasService.Bench.Files;

/// <summary>
/// <c>nas bench files</c>: a folder of many small pictures, looked at, made a job of and searched, as a user would; memory must not grow with their number.
/// </summary>
internal sealed class FilesBench(WorkerHost host, BenchOutput output, TimeProvider time) : IBenchmark
{
    private const double MaxGib = 1;
    private const double Gib = 1L << 30;

    public Command Build()
    {
        var files = NumberOption.Count("--files", "Pictures", 200_000);
        var steps = NumberOption.Count("--steps", "Training steps", 150);
        var evaluations = NumberOption.Count("--evaluations", "True evaluations", 24);
        var seed = BenchOptions.Seed();
        var command = new Command("files", "Memory of nas init and of a whole job on a folder of many small pictures") { files, steps, evaluations, seed };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(files), parsed.GetValue(steps), parsed.GetValue(evaluations), parsed.GetValue(seed), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int files, int steps, int evaluations, int seed, CancellationToken cancellationToken)
    {
        using var scratch = new ScratchFolder();
        var (pictures, documents, data) = (Path.Combine(scratch.Path, "pictures"), Path.Combine(scratch.Path, "documents"), Path.Combine(scratch.Path, "data"));
        output.Note($"{files} pictures are written to {pictures}");
        await Task.Run(() => PictureFiles.Write(pictures, files, seed, cancellationToken), cancellationToken);
        var bytes = new DirectoryInfo(pictures).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length);

        output.Note("nas init");
        var init = await CallAsync("init", data, ["init", pictures, "--out", documents], cancellationToken);
        var job = await SubmitAsync(new DataFolder(data), Path.Combine(documents, "job.yaml"), d => Small(d, steps, evaluations, seed), cancellationToken);
        output.Note("nas run");
        var run = await CallAsync("run", data, ["run", "--resume", job, "--json"], cancellationToken);

        var (stages, front) = await ReadAsync(new DataFolder(data), job, cancellationToken);
        var result = new FilesResult(files, bytes, [init, run], [.. stages.Select(s => new FilesStage(s.Name, s.Usage.Seconds, s.Usage.PeakMemoryBytes))], front);
        var bar = BenchBar.AtMost("peak memory of a process, GiB", result.PeakBytes / Gib, MaxGib);
        output.Write(parsed, "files", [seed], [bar], result, Calls(result), Stages(result));
        return bar.Met ? ExitCodes.Done : ExitCodes.Failed;
    }

    private async Task<FilesCall> CallAsync(string command, string data, string[] arguments, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(data);
        var log = Path.Combine(data, $"{command}.log");
        var (peak, began) = (new PeakMemory(time), time.GetTimestamp());
        var code = await SelfProcess.RunAsync(["--data", data, .. arguments], log, peak.WatchAsync, cancellationToken);
        if (code != ExitCodes.Done)
        {
            throw new InvalidOperationException($"nas {command} ended with exit code {code}: {(await File.ReadAllTextAsync(log, cancellationToken)).Trim()}");
        }

        return new FilesCall(command, time.GetElapsedTime(began).TotalSeconds, peak.Bytes);
    }

    private async Task<string> SubmitAsync(DataFolder folder, string file, Func<JobDefinition, JobDefinition> change, CancellationToken cancellationToken)
    {
        await using var worker = await host.OpenAsync(folder, false, cancellationToken);
        var submission = worker.Get<JobSubmission>();
        return (await submission.SubmitAsync(change(submission.ReadFile(file)), Path.GetDirectoryName(file)!, cancellationToken)).Id;
    }

    private async Task<(IReadOnlyList<JobStage> Stages, int Front)> ReadAsync(DataFolder folder, string job, CancellationToken cancellationToken)
    {
        await using var worker = await host.OpenAsync(folder, false, cancellationToken);
        var store = worker.Get<IJobStore>();
        var front = await store.GetFrontAsync(new FrontQuery(job), cancellationToken);
        return (await store.GetStagesAsync(job, cancellationToken), front!.Points.Length);
    }

    /// <summary>The job that <c>nas init</c> wrote, with less to do: what is read of the pictures stays the same.</summary>
    private static JobDefinition Small(JobDefinition job, int steps, int evaluations, int seed) => job with
    {
        Seed = seed,
        Supernet = job.Supernet with { Steps = steps },
        Search = job.Search with
        {
            Evaluations = evaluations,
            InitialSample = Math.Min(job.Search.InitialSample, Math.Max(1, evaluations / 2)),
            RoundSize = Math.Min(job.Search.RoundSize, Math.Max(1, evaluations / 4)),
        },
    };

    private static FigureTable Calls(FilesResult result)
    {
        var table = new FigureTable("call", "pictures", "their size", "seconds", "peak memory");
        foreach (var call in result.Calls)
        {
            table.Row($"nas {call.Command}", $"{result.Files}", Quantity.Bytes(result.FileBytes), $"{call.Seconds:F1}", Quantity.Bytes(call.PeakBytes));
        }

        return table;
    }

    private static FigureTable Stages(FilesResult result)
    {
        var table = new FigureTable("stage of the job", "seconds", "peak memory by its end");
        foreach (var stage in result.Stages)
        {
            table.Row(stage.Name, $"{stage.Seconds:F1}", Quantity.Bytes(stage.PeakBytes));
        }

        return table;
    }
}
