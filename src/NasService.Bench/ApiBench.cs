using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using NasService.Cli;
using NasService.Cli.Jobs;
using NasService.Cli.Numbers;
using NasService.Cli.Output;
using NasService.Cli.Remote;
using NasService.Cli.Service;
using NasService.Core.Artifacts;

namespace NasService.Bench;

/// <summary><c>nas bench api</c>: reads of a job that many watch while its evaluations come in, and how soon a job that is submitted runs.</summary>
internal sealed class ApiBench(BenchOutput output, TimeProvider time) : IBenchmark
{
    private const int StreamsPerKey = 30;
    private const double MaxReadMs = 100;
    private const double MaxFirstStageMs = 1000;
    private const double MaxMemoryGrowth = 1.2;
    private const int Tries = 5;
    private const string Job = """{"name":"bench","space":"fashion-mbconv","data":{"path":"images","validation":100}}""";

    public Command Build()
    {
        var clients = NumberOption.Count("--clients", "Event streams open at once", 100);
        var evaluations = NumberOption.Count("--evaluations", "Evaluations stored while they watch", 10_000);
        var seconds = NumberOption.Count("--seconds", "How long storing them takes", 30);
        var command = new Command("api", "Reads and event streams of a large job; from submitting to the first stage") { clients, evaluations, seconds };
        command.SetAction((parsed, token) => RunAsync(parsed, parsed.GetValue(clients), parsed.GetValue(evaluations), TimeSpan.FromSeconds(parsed.GetValue(seconds)), token));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, int clients, int evaluations, TimeSpan span, CancellationToken cancellationToken)
    {
        using var scratch = new ScratchFolder();
        var folder = new DataFolder(Path.Combine(scratch.Path, "data"));
        var images = IdxImages.WriteForDemoSpace(Path.Combine(scratch.Path, "images"));
        await using var served = await ServedProcess.StartAsync(folder.Root, cancellationToken, "--dataset", $"images={images}");
        await using var writer = new ApiWriter(folder, time);
        var result = await WatchAsync(served, writer, clients, evaluations, span, cancellationToken);
        output.Note("now with a worker: from submitting to the first stage");
        result = result with { FirstStageMs = await FirstStagesAsync(served, folder, scratch, cancellationToken) };
        return Report(parsed, result);
    }

    private async Task<ApiResult> WatchAsync(ServedProcess served, ApiWriter writer, int clients, int evaluations, TimeSpan span, CancellationToken cancellationToken)
    {
        var keys = await writer.CreateKeysAsync((clients / StreamsPerKey) + 1, cancellationToken);
        using var service = new RemoteService(served.Address, keys[0], time);
        var job = (await service.SendAsync(HttpMethod.Post, "jobs", Job, cancellationToken)).GetProperty("id").GetString()!;
        var ticket = await writer.StartAsync(job, cancellationToken);
        var streams = Enumerable.Range(0, clients).Select(i => ReadStreamAsync(served.Address, keys[i / StreamsPerKey], job, cancellationToken)).ToArray();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reads = ApiReads.RunAsync(served.Address, keys[0], job, time, ended.Token);
        var memory = SampleAsync(served, ended.Token);
        var began = Stopwatch.GetTimestamp();
        await writer.WriteAsync(ticket, evaluations, span, cancellationToken);
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var seen = await Task.WhenAll(streams);
        await ended.CancelAsync();
        var read = await reads;
        var (times, samples) = (read.Select(r => r.Ms).Order().ToArray(), await memory);
        var kinds = read.GroupBy(r => r.What, r => r.Ms).ToImmutableSortedDictionary(g => g.Key, g => At([.. g.Order()], 0.95));
        var quarter = Math.Max(1, samples.Count / 4);
        return new ApiResult(
            clients, evaluations, seconds, seen.Max(s => s.Last), seen.Sum(s => s.Count), seen.Count(s => s.Count != s.Last || s.Last != seen[0].Last),
            times.Length, At(times, 0.5), At(times, 0.95), At(times, 0.99), samples.Take(quarter).Max(), samples.TakeLast(quarter).Max(), kinds, []);
    }

    private async Task<(long Count, long Last)> ReadStreamAsync(Uri server, string key, string job, CancellationToken cancellationToken)
    {
        using var service = new RemoteService(server, key, time);
        var (count, last) = (0L, 0L);
        await foreach (var e in service.WatchAsync(job, cancellationToken))
        {
            count++;
            last = e.GetProperty("event").GetProperty("seq").GetInt64();
        }

        return (count, last);
    }

    private async Task<IReadOnlyList<long>> SampleAsync(ServedProcess served, CancellationToken ended)
    {
        var samples = new List<long>();
        do
        {
            samples.Add(served.ResidentBytes);
            await Task.Delay(TimeSpan.FromMilliseconds(500), time, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        while (!ended.IsCancellationRequested);
        return samples;
    }

    private async Task<IReadOnlyList<double>> FirstStagesAsync(ServedProcess served, DataFolder folder, ScratchFolder scratch, CancellationToken cancellationToken)
    {
        using var service = new RemoteService(served.Address, served.Key, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var times = new List<double>();
        await SelfProcess.RunAsync(["worker", "--data", folder.Root], Path.Combine(scratch.Path, "worker.log"), async (process, token) =>
        {
            await UntilAliveAsync(service, token);
            for (var i = 0; i < Tries; i++)
            {
                times.Add(await FirstStageAsync(service, token));
            }

            process.Kill();
        }, cancellationToken);
        return times;
    }

    private async Task UntilAliveAsync(RemoteService service, CancellationToken cancellationToken)
    {
        while ((await service.GetAsync("devices", cancellationToken)).GetProperty("devices").EnumerateArray().All(d => d.GetProperty("name").GetString() != "cpu")
            || (await service.GetAsync("workers", cancellationToken)).GetProperty("workers").GetArrayLength() == 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), time, cancellationToken);
        }
    }

    // Cancelled in that stage; the next try finds the worker free again.
    private static async Task<double> FirstStageAsync(RemoteService service, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        var id = (await service.SendAsync(HttpMethod.Post, "jobs", Job, cancellationToken)).GetProperty("id").GetString()!;
        var milliseconds = double.NaN;
        await foreach (var e in service.WatchAsync(id, cancellationToken))
        {
            if (double.IsNaN(milliseconds) && e.GetProperty("type").GetString() == "stage")
            {
                milliseconds = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
                await service.SendAsync(HttpMethod.Post, $"jobs/{id}:cancel", null, cancellationToken);
            }
        }

        return milliseconds;
    }

    private int Report(ParseResult parsed, ApiResult r)
    {
        var growth = (double)r.MemoryEndBytes / r.MemoryQuarterBytes;
        BenchBar[] bars =
        [
            BenchBar.AtMost("p95 of reads, ms", r.ReadP95Ms, MaxReadMs),
            BenchBar.AtMost("streams with a gap", r.Gaps, 0),
            BenchBar.AtMost("memory, last quarter over first", growth, MaxMemoryGrowth),
            BenchBar.AtMost("submitted to first stage, slowest ms", r.FirstStageMs.Max(), MaxFirstStageMs),
        ];
        var table = new FigureTable("clients", "evaluations", "seconds", "events", "delivered", "reads", "p50 ms", "p95 ms", "p99 ms", "memory")
            .Row($"{r.Clients}", $"{r.Evaluations}", Text(r.Seconds), $"{r.Events}", $"{r.Delivered}", $"{r.Reads}", Text(r.ReadP50Ms), Text(r.ReadP95Ms), Text(r.ReadP99Ms), $"{Quantity.Bytes(r.MemoryQuarterBytes)} to {Quantity.Bytes(r.MemoryEndBytes)}");
        var kinds = new FigureTable([.. r.ReadP95MsByKind.Keys.Select(k => $"{k}, p95 ms")]).Row([.. r.ReadP95MsByKind.Values.Select(Text)]);
        var first = new FigureTable("submitted to first stage, ms").Row(string.Join(", ", r.FirstStageMs.Select(Text)));
        output.Write(parsed, "api", [], [.. bars], r, table, kinds, first);
        return Array.TrueForAll(bars, b => b.Met) ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static double At(double[] sorted, double share) => sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];

    private static string Text(double value) => value.ToString("F1", CultureInfo.InvariantCulture);
}
