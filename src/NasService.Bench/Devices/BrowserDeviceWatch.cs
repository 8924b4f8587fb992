using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NasService.Bench.Dashboards;
using NasService.Cli.Jobs;
using NasService.Cli.Remote;
using NasService.Core.Artifacts;
using NasService.Core.Documents;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Queue;
using NasService.Core.Search;
using NasService.Core.Seeds;
using NasService.Storage;

namespace NasService.Bench.Devices;

/// <summary>Serves models to be measured, and a browser that is a device.</summary>
internal sealed class BrowserDeviceWatch(BenchSupernets supernets, BenchOutput output, TimeProvider time)
{
    private const string Device = "browser";
    private const string Job = """{"name":"measured","space":"fashion-mbconv","data":{"path":"images","validation":100}}""";
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(250);

    public async Task<BrowserDeviceResult> RunAsync(
        ParseResult parsed, string[] names, int repeats, int threads, int seed, CancellationToken cancellationToken)
    {
        await using var opened = await supernets.OpenAsync(parsed, BenchSupernets.Untrained, seed, cancellationToken);
        var models = await LatencyModels.OpenAsync(opened, names, seed, cancellationToken);
        var plan = opened.Session.Definition.Latency.Plan with { Threads = threads };
        using var scratch = new ScratchFolder();
        var folder = new DataFolder(Path.Combine(scratch.Path, "data"));
        var images = $"images={IdxImages.WriteForDemoSpace(Path.Combine(scratch.Path, "images"))}";
        var options = new StorageOptions { Database = folder.Database, ArtifactFolder = folder.Artifacts };
        await using var store = new ServiceCollection().AddNasStorage(options).AddSearch().BuildServiceProvider();
        await using var served = await ServedProcess.StartAsync(folder.Root, cancellationToken, "--dataset", images);
        using var service = new RemoteService(served.Address, served.Key, time);
        var job = await StartJobAsync(service, store, cancellationToken);

        await using var browser = await Chromium.StartAsync(Path.Combine(scratch.Path, "profile"), cancellationToken);
        var tab = await DevicePage.EnrolAsync(service, browser, Device, cancellationToken);
        var measured = new List<LatencyMeasurement[]>();
        var isNoisy = false;
        for (var repeat = 0; repeat < repeats; repeat++)
        {
            output.Note($"page {repeat + 1} of {repeats}");
            var results = await AskAsync(store, job, models, plan, Seed.Derive(seed, "bench-browser", repeat).Next(), repeat,
                cancellationToken);
            measured.Add([.. results.Select(r => r.Latency
                ?? throw new InvalidOperationException($"Model {r.ArchitectureId} cannot be measured: {r.Error}"))]);
            isNoisy |= results.Any(r => r.RepeatSpread > MeasureResult.NoisySpread);
            if (repeat + 1 < repeats)
            {
                await tab.NavigateAsync(new Uri(served.Address, "/device"), cancellationToken);
            }
        }

        var tick = await tab.EvaluateAsync<string>("document.getElementById('clock').textContent", cancellationToken);
        var known = (await store.GetRequiredService<IJobStore>().ListDevicesAsync(cancellationToken))
            .Single(d => d.Fingerprint.Name == Device).Fingerprint;
        var native = await NativeAsync(opened, models, plan, seed, cancellationToken);
        return new BrowserDeviceResult(
            known.Id, $"{known.OperatingSystem}, {known.Isa}", double.Parse(tick.Split(' ')[0], CultureInfo.InvariantCulture), threads,
                isNoisy,
            [.. models.Select((m, i) => Row(m.Name, m.Macs, [.. measured.Select(r => r[i])], native[i]))]);
    }

    private static BrowserDeviceRow Row(string name, long macs, LatencyMeasurement[] measured, double nativeMs)
    {
        double[] medians = [.. measured.Select(m => m.MedianMs)];
        return new BrowserDeviceRow(name, macs, medians, (medians.Max() / medians.Min()) - 1, measured.Sum(m => m.Runs), nativeMs);
    }

    private async Task<double[]> NativeAsync(
        SupernetSession opened, IReadOnlyList<(string Name, long Macs, ModelFile File)> models, MeasurementPlan plan, int seed,
            CancellationToken cancellationToken)
    {
        output.Note("the native runtime");
        var files = models.Select(m => m.File).ToArray();
        var metered = await opened.Session.Meter.MeasureAsync(files, files[0], plan, Seed.Derive(seed, "bench-browser", -1), null,
            cancellationToken);
        return [.. metered.Select(m => m.Latency?.MedianMs ?? double.NaN)];
    }

    private static async Task<string> StartJobAsync(RemoteService service, IServiceProvider store, CancellationToken cancellationToken)
    {
        var id = (await service.SendAsync(HttpMethod.Post, "jobs", Job, cancellationToken)).GetProperty("id").GetString()!;
        return await store.GetRequiredService<IJobStore>().TryStartJobAsync(id, cancellationToken)
            ? id
            : throw new InvalidOperationException($"Expected job {id} to start, and it did not.");
    }

    private async Task<IReadOnlyList<MeasureResult>> AskAsync(
        IServiceProvider store, string job, IReadOnlyList<(string Name, long Macs, ModelFile File)> models, MeasurementPlan plan,
            int order, int repeat,
        CancellationToken cancellationToken)
    {
        var stored = new List<StoredModel>();
        foreach (var (_, _, file) in models)
        {
            var bytes = await File.ReadAllBytesAsync(file.Path, cancellationToken);
            var blob = await store.GetRequiredService<IArtifactStore>()
                .WriteAsync((stream, token) => stream.WriteAsync(bytes, token).AsTask(), cancellationToken);
            stored.Add(new StoredModel(file.ArchitectureId, blob.Digest.Value));
        }

        var queue = store.GetRequiredService<IWorkQueue>();
        var payload = DocumentJson.WriteLine(new MeasureRequest([.. stored], stored[0], plan, order));
        var item = new NewWorkItem($"{job}/measure/{repeat}", job, WorkKinds.Measure, WorkGroups.Measure(Device), 0, payload);
        await queue.EnqueueAsync([item], cancellationToken);
        while (true)
        {
            var now = (await queue.GetAsync([item.Id], cancellationToken))[0];
            if (now.State is WorkState.Done)
            {
                return DocumentJson.Read<MeasureResult[]>(now.ResultJson!);
            }

            if (now.State is WorkState.Failed or WorkState.Quarantined)
            {
                throw new InvalidOperationException($"The browser did not measure: {now.Error}");
            }

            await Task.Delay(Poll, time, cancellationToken);
        }
    }
}
