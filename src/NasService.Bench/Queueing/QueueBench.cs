using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NasService.Bench.Chaos;
using NasService.Bench.Databases;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Storage;

namespace NasService.Bench.Queueing;

/// <summary><c>nas bench queue</c>: candidates that cost nothing go through the queue on PostgreSQL, with more and more workers.</summary>
internal sealed class QueueBench(QueueServe serve, BenchOutput output, TimeProvider time) : IBenchmark
{
    private const double TargetMs = 10;
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);

    public Command Build()
    {
        var workers = new Option<string>("--workers") { Description = "Numbers of worker processes", HelpName = "LIST", DefaultValueFactory = _ => "1,2,4,8" };
        var candidates = NumberOption.Count("--candidates", "Candidates in all", 100_000);
        var batch = NumberOption.Count("--batch", "Candidates an item", 25);
        var command = new Command("queue", "Candidates that cost nothing through the queue on PostgreSQL") { workers, candidates, batch };
        command.Subcommands.Add(serve.Build());
        command.SetAction((parsed, token) => RunAsync(parsed, Counts(parsed.GetRequiredValue(workers)), parsed.GetValue(candidates), parsed.GetValue(batch), token));
        return command;
    }

    private static ImmutableArray<int> Counts(string text)
    {
        var counts = text.Split(',').Select(t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 1 and <= 64 ? n : 0).ToImmutableArray();
        return counts.Contains(0) ? throw new InputException("--workers", "Not numbers of processes.", text, "1 to 64 each, separated by commas") : counts;
    }

    private async Task<int> RunAsync(ParseResult parsed, ImmutableArray<int> counts, int candidates, int batch, CancellationToken cancellationToken)
    {
        using var scratch = new ScratchFolder();
        await using var database = await ScratchPostgres.StartAsync(cancellationToken);
        await using var services = new ServiceCollection()
            .AddNasStorage(new StorageOptions { Database = database.Connection!, ArtifactFolder = scratch.Path }).BuildServiceProvider();
        await services.GetRequiredService<NasStorage>().MigrateAsync(cancellationToken);
        await EffectLog.InstallAsync(database.Connection!, cancellationToken);
        var passes = ImmutableArray.CreateBuilder<QueuePass>();
        foreach (var workers in counts)
        {
            output.Note($"{workers} worker(s)");
            passes.Add(await PassAsync(services, database.Connection!, scratch.Path, workers, candidates / counts.Length / batch, batch, cancellationToken));
        }

        var (items, doubles) = await EffectLog.CountAsync(database.Connection!, cancellationToken);
        var result = new QueueResult(batch, passes.ToImmutable(), items * batch, doubles);
        output.Write(
            parsed,
            "queue",
            [],
            [
                BenchBar.AtMost("ms a candidate, median, most over the passes", result.Passes.Max(p => p.MedianMs), TargetMs),
                BenchBar.AtMost($"double effects in {result.Candidates} candidates", doubles, 0),
            ],
            result,
            Table(result));
        return doubles == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    private async Task<QueuePass> PassAsync(
        ServiceProvider services, string connection, string folder, int workers, int items, int batch, CancellationToken cancellationToken)
    {
        var queue = services.GetRequiredService<IWorkQueue>();
        var job = await services.GetRequiredService<IJobStore>().CreateJobAsync(
            new NewJob(JobId.Create(time), "bench-queue", "{}", "none", "none", 0) { IsQueued = true }, cancellationToken);

        // Its stage is ours, and stays so: the job runs, and nobody else has anything to do in it but the batches.
        await queue.TryLeaseAsync($"{job.Id}/{WorkKinds.Stage}", "bench", new LeasePolicy { Duration = TimeSpan.FromDays(1) }, cancellationToken);
        var fleet = Enumerable.Range(0, workers)
            .Select(w => new ServiceChild($"queue-{workers}-{w}", ["bench", "queue", "serve", "--database", connection], folder)).ToArray();
        Array.ForEach(fleet, f => f.Start());
        var registry = services.GetRequiredService<IWorkerRegistry>();
        while ((await registry.ListWorkersAsync(cancellationToken)).Count(w => w.State == WorkerState.Serving && w.IsAlive) < workers)
        {
            await Task.Delay(Poll, time, cancellationToken);
        }

        var payload = $"[{string.Join(',', Enumerable.Range(0, batch))}]";
        var all = Enumerable.Range(0, items).Select(i => new NewWorkItem($"{job.Id}/score/{i}", job.Id, WorkKinds.Score, WorkGroups.Score, 0, payload)).ToArray();
        foreach (var chunk in all.Chunk(500))
        {
            await queue.EnqueueAsync(chunk, cancellationToken);
        }

        var done = await WaitAsync(queue, [.. all.Select(a => a.Id)], cancellationToken);
        await Task.WhenAll(fleet.Select(f => f.DisposeAsync().AsTask()));
        return Measure(workers, batch, done);
    }

    private async Task<IReadOnlyList<WorkItem>> WaitAsync(IWorkQueue queue, string[] ids, CancellationToken cancellationToken)
    {
        // Only the last ones are asked for again and again: the wait must not be a load of its own.
        while (ids.Chunk(20).Last() is var last && (await queue.GetAsync(last, cancellationToken)).Any(i => i.State != WorkState.Done))
        {
            await Task.Delay(Poll, time, cancellationToken);
        }

        var done = new List<WorkItem>();
        foreach (var chunk in ids.Chunk(1000))
        {
            IReadOnlyList<WorkItem> found;
            while ((found = await queue.GetAsync(chunk, cancellationToken)).Any(i => i.State != WorkState.Done))
            {
                await Task.Delay(Poll, time, cancellationToken);
            }

            done.AddRange(found);
        }

        return done;
    }

    private static QueuePass Measure(int workers, int batch, IReadOnlyList<WorkItem> done)
    {
        var seconds = (done.Max(i => i.FinishedAt!.Value) - done.Min(i => i.LeasedAt!.Value)).TotalSeconds;
        var each = done.GroupBy(i => i.Worker).SelectMany(g =>
        {
            var ends = g.Select(i => i.FinishedAt!.Value).Order().ToArray();
            return ends.Skip(1).Zip(ends, (later, earlier) => (later - earlier).TotalMilliseconds / batch);
        }).Order().ToArray();
        var candidates = done.Count * batch;
        return new QueuePass(workers, candidates, seconds, candidates / seconds, each[each.Length / 2], each[each.Length * 9 / 10]);
    }

    private static FigureTable Table(QueueResult r)
    {
        var table = new FigureTable("workers", "candidates", "seconds", "candidates a second", "ms a candidate (median)", "(p90)");
        foreach (var p in r.Passes)
        {
            table.Row($"{p.Workers}", $"{p.Candidates}", $"{p.Seconds:F1}", $"{p.CandidatesPerSecond:F0}", $"{p.MedianMs:F2}", $"{p.P90Ms:F2}");
        }

        return table.Row("all", $"{r.Candidates}", "", "", "", "");
    }
}
