using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Artifacts;
using NasService.Core.Blocks;
using NasService.Core.Search;
using NasService.Core.Spaces;
using NasService.Dashboard.Tests.Browser;
using NasService.Storage;
using NasService.Storage.Tests.Engines;

namespace NasService.Dashboard.Tests.Pages;

[Collection(LongCollection.Name)]
public sealed class RestartTests(Browser.Dashboard dashboard)
{
    [Fact]
    public async Task JobPage_WhileTheServiceRestarts_MissesNothing()
    {
        using var folder = new TemporaryFolder();
        var server = await Browser.Dashboard.StartAsync(folder, 0);
        var (address, key) = (server.Address, server.FirstKey!);

        // A worker has its own way to the store: it goes on while the service is away.
        var data = new DataFolder(folder["data"]);
        await using var worker = new ServiceCollection().AddNasStorage(new StorageOptions { Database = data.Database, ArtifactFolder = data.Artifacts }).AddSearch()
            .AddSingleton(new SpaceLibrary(SpaceLibrary.FindFolder()!, BlockCatalog.Shipped)).BuildServiceProvider();
        var id = await Browser.Dashboard.SubmitAsync(address, key, "restarted");
        var search = Browser.Dashboard.Play(worker, id);
        await search.StartAsync();
        await search.EvaluateAsync(6, 0);
        await using var tab = await dashboard.OpenAsync(address, key);
        await tab.OpenAsync($"/jobs/{id}");
        await tab.Page.WaitForFunctionAsync("() => window.nasJob.evaluations.length === 6");

        await server.DisposeAsync();
        await search.EvaluateAsync(6, 1);
        server = await Browser.Dashboard.StartAsync(folder, address.Port);
        await search.EvaluateAsync(6, 2);
        await tab.Page.WaitForFunctionAsync("() => window.nasJob.evaluations.length === 18");
        var shown = await tab.EvaluateAsync<int[]>("window.nasJob.evaluations.rows.map(r => r.index)");
        Assert.Equal(Enumerable.Range(0, 18), shown);
        var log = await tab.EvaluateAsync<int[]>("window.nasJob.log.map(e => e.seq)");
        Assert.Equal(Enumerable.Range(1, log.Length), log);
        await server.DisposeAsync();
    }
}
