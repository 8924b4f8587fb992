using System.Collections.Immutable;
using System.CommandLine;
using NasService.Bench.Chaos.Devices;
using NasService.Bench.Databases;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Core.Artifacts;
using NasService.Core.Spaces;

namespace NasService.Bench.Chaos;

/// <summary>
/// <c>nas bench chaos</c>: workers and the database are killed, stopped past the lease and restarted at random while jobs run, the disk is filled and freed,
/// the database's clock jumps, its connections are cut; each job must come out like an undisturbed one. Latencies are replayed: no two measurements are equal, and what is asked next depends on them.
/// With <c>--devices</c> they come from processes that reach the service by HTTPS alone, whose network is silent, cut, late, deaf or repeats itself.
/// </summary>
internal sealed class ChaosBench(SpaceLibrary spaces, GlobalOptions options, BenchOutput output, TimeProvider time) : IBenchmark
{
    public Command Build()
    {
        var kills = NumberOption.Count("--kills", "Disturbances", 50);
        var workers = NumberOption.Count("--workers", "Worker processes", 3);
        var devices = new Option<int>("--devices") { Description = "Processes of a device that measures over HTTPS (default: none, workers replay latencies)", HelpName = "N" };
        var file = new Option<FileInfo?>("--job") { Description = "A job document in place of a small one of its own", HelpName = "FILE" };
        var database = ScratchDatabases.Option();
        var seed = BenchOptions.Seed();
        var command = new Command("chaos", "Kill, stop and restart processes, fill the disk, move the clock and cut connections at random while jobs run; compare with undisturbed runs") { kills, workers, devices, file, database, seed };
        command.SetAction((parsed, token) => RunAsync(
            parsed, parsed.GetValue(kills), parsed.GetValue(workers), parsed.GetValue(devices), parsed.GetValue(file)?.FullName, parsed.GetRequiredValue(database), parsed.GetValue(seed), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int kills, int wanted, int devices, string? file, string engine, int seed, CancellationToken cancellationToken)
    {
        using var scratch = new ScratchFolder();
        var isGiven = parsed.GetResult(options.Data) is { Implicit: false };
        await using var disk = isGiven ? null : await ScratchDisk.TryMountAsync(cancellationToken);
        if (disk is null)
        {
            output.Note("the disk is not filled: the data folder is given, or this user may not mount one of its own");
        }

        var folder = new DataFolder(isGiven ? parsed.GetRequiredValue(options.Data).FullName : Path.Combine(disk?.Path ?? scratch.Path, "data"));
        await using var database = await ScratchDatabases.StartAsync(engine, cancellationToken);
        await using var store = await ChaosStore.OpenAsync(folder, database.Connection, spaces, time, cancellationToken);
        await using var network = devices > 0 ? await DeviceNetwork.StartAsync(scratch.Path, time, cancellationToken) : null;
        var boards = network is null ? null : new ChaosDevices(devices, await store.AddDeviceAsync(ChaosDevices.Name, cancellationToken), network, scratch.Path);
        var runs = new ChaosRuns(store, file ?? ChaosFiles.Write(folder.Root), seed, boards is null ? null : ChaosDevices.Name, output, time);
        var count = Math.Min(wanted, database.MaxWorkers);
        var since = time.GetUtcNow();
        await using (new ChaosFleet(database, folder.Root, 1, time, devices: boards))
        {
            await store.WaitForWorkersAsync(1 + devices, since, cancellationToken);
            if (boards is null)
            {
                await runs.RecordAsync(cancellationToken);
            }

            await runs.UndisturbedAsync("1 worker", cancellationToken);
        }

        if (count > 1)
        {
            await using var several = new ChaosFleet(database, folder.Root, count, time, devices: boards);
            await runs.UndisturbedAsync($"{count} workers", cancellationToken);
        }

        var plan = ChaosPlan.Draw(kills, count, database.Server is not null, seed, disk is not null, devices);
        int starts;
        since = time.GetUtcNow();
        await using (var fleet = new ChaosFleet(database, folder.Root, count, time, disk, boards))
        {
            await store.WaitForWorkersAsync(count + devices, since, cancellationToken);
            await runs.DisturbedAsync(fleet, plan, cancellationToken);
            starts = fleet.Starts;
        }

        var done = plan.GroupBy(d => $"{d.Target} {d.Kind}".ToLowerInvariant())
            .ToImmutableSortedDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var result = new ChaosResult(engine, count, done, starts, await runs.JudgeAsync(cancellationToken));
        output.Write(
            parsed,
            "chaos",
            [seed],
            [
                BenchBar.AtMost("jobs that came out different", result.Jobs.Count(j => !j.Differences.IsEmpty), 0),
                BenchBar.AtMost("invariants broken", result.Jobs.Sum(j => j.Broken.Length), 0),
            ],
            result,
            Summary(result),
            Jobs(result));
        return result.Jobs.All(j => j.IsSound) ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static FigureTable Summary(ChaosResult r)
    {
        var table = new FigureTable("disturbances", "count");
        foreach (var (name, count) in r.Disturbances)
        {
            table.Row(name, $"{count}");
        }

        return table.Row("processes of workers and devices started", $"{r.Starts}");
    }

    private static FigureTable Jobs(ChaosResult r)
    {
        var table = new FigureTable("job", "under", "seconds", "stage attempts", "asks, accuracies, supernet, front", "invariants");
        foreach (var j in r.Jobs)
        {
            table.Row(
                j.Job, j.Under, $"{j.Seconds:F1}", $"{j.StageAttempts}",
                j.Differences.IsEmpty ? "identical" : "DIFFERENT: " + string.Join("; ", j.Differences), j.Broken.IsEmpty ? "hold" : "BROKEN: " + string.Join("; ", j.Broken));
        }

        return table;
    }
}
