using System.Diagnostics;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using NasService.Cli.Jobs;
using NasService.Cli.Remote;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Predictors;
using NasService.Core.Search;
using NasService.Core.Spaces;
using NasService.Storage;

namespace NasService.Bench.Dashboards;

/// <summary>Serves a job whose search is played, and looks at it with a browser.</summary>
internal sealed class DashboardWatch(SpaceLibrary spaces, BenchOutput output, TimeProvider time)
{
    private const string Space = "fashion-mbconv";
    private const string Job = """{"name":"large","space":"fashion-mbconv","data":{"path":"images","validation":100}}""";
    private const int Meanwhile = 40;

    public async Task<DashboardResult> RunAsync(int evaluations, int loads, int updates, CancellationToken cancellationToken)
    {
        using var scratch = new ScratchFolder();
        var folder = new DataFolder(Path.Combine(scratch.Path, "data"));
        var images = $"images={IdxImages.WriteForDemoSpace(Path.Combine(scratch.Path, "images"))}";
        await using var store = new ServiceCollection().AddNasStorage(new StorageOptions { Database = folder.Database, ArtifactFolder = folder.Artifacts }).AddSearch().BuildServiceProvider();
        var served = await ServedProcess.StartAsync(folder.Root, cancellationToken, "--dataset", images);
        try
        {
            var (address, key) = (served.Address, served.Key);
            var (id, search) = await PlayAsync(served, store, evaluations, cancellationToken);

            // What the first load costs a service that has just started is part of the figure.
            await served.DisposeAsync();
            served = await ServedProcess.StartAsync(folder.Root, address.Port, cancellationToken, "--dataset", images);
            await using var browser = await Chromium.StartAsync(Path.Combine(scratch.Path, "profile"), cancellationToken);
            var page = new DashboardPage(browser, address, await LogInAsync(address, key, cancellationToken), id);
            var blank = await browser.ReadMemoryAsync(cancellationToken);
            var interactive = new List<double>();
            for (var i = 0; i < loads; i++)
            {
                output.Note($"load {i + 1} of {loads}");
                interactive.Add(await page.LoadAsync(cancellationToken));
            }

            await page.ScrollAsync(cancellationToken);
            var (pageBytes, dataBytes) = page.Weight;
            output.Note("brush");
            var brush = await page.BrushAsync(cancellationToken);
            output.Note("live updates");
            var live = await LiveAsync(page, search, updates, cancellationToken);
            var heap = await page.Tab.EvaluateAsync<double>("performance.memory.usedJSHeapSize", cancellationToken);
            var memory = await browser.ReadMemoryAsync(cancellationToken);

            output.Note("restart");
            await served.DisposeAsync();
            await search.EvaluateAsync(Meanwhile, 2);
            served = await ServedProcess.StartAsync(folder.Root, address.Port, cancellationToken, "--dataset", images);
            var began = Stopwatch.GetTimestamp();
            await search.EvaluateAsync(Meanwhile, 3);
            await page.UntilAsync(search.Evaluations.Count, cancellationToken);
            var caughtUp = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            return new DashboardResult(
                evaluations, interactive, pageBytes, dataBytes, brush, live, blank.AllBytes, memory.AllBytes, memory.TabBytes, (long)heap,
                await page.CountLostAsync(search.Evaluations.Count, cancellationToken), caughtUp);
        }
        finally
        {
            await served.DisposeAsync();
        }
    }

    private async Task<(string JobId, PaperSearch Search)> PlayAsync(ServedProcess served, IServiceProvider store, int evaluations, CancellationToken cancellationToken)
    {
        output.Note($"storing {evaluations} evaluations");
        using var service = new RemoteService(served.Address, served.Key, time);
        var id = (await service.SendAsync(HttpMethod.Post, "jobs", Job, cancellationToken)).GetProperty("id").GetString()!;
        var search = new PaperSearch(store.GetRequiredService<IJobStore>(), store.GetRequiredService<PredictorFamilyCatalog>(), spaces.OpenNamed(Space).Value!, id);
        await search.StartAsync();
        await search.EvaluateAsync(evaluations, 0, withFailure: true);
        await search.SaveFrontAsync(verified: false);
        return (id, search);
    }

    private static async Task<IReadOnlyList<double>> LiveAsync(DashboardPage page, PaperSearch search, int updates, CancellationToken cancellationToken)
    {
        var times = new List<double>();
        for (var i = 0; i < updates; i++)
        {
            var shown = page.UntilAsync(search.Evaluations.Count + 1, cancellationToken);
            var began = Stopwatch.GetTimestamp();
            await search.EvaluateAsync(1, 1);
            await shown;
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);

            // Not in step with anybody who polls.
            await Task.Delay(TimeSpan.FromMilliseconds(900 + (97 * i % 500)), cancellationToken);
        }

        return times;
    }

    private static async Task<IReadOnlyList<(string Name, string Value)>> LogInAsync(Uri address, string key, CancellationToken cancellationToken)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = address };
        using var answer = await client.PostAsJsonAsync("/api/v1/session", new { key }, cancellationToken);
        answer.EnsureSuccessStatusCode();
        return [.. answer.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0].Split('=', 2)).Select(c => (c[0], c[1]))];
    }
}
