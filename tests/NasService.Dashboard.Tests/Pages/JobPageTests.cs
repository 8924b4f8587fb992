using NasService.Dashboard.Tests.Browser;
using Xunit.Abstractions;

namespace NasService.Dashboard.Tests.Pages;

[Collection(DashboardCollection.Name)]
public sealed class JobPageTests(Browser.Dashboard dashboard, ITestOutputHelper output)
{
    [Fact]
    public async Task Job_WhoseSearchIsPlayed_IsWatchedLiveToItsEnd()
    {
        await using var tab = await dashboard.OpenAsync();
        var (id, search) = await dashboard.SubmitAsync("watched");
        await tab.OpenAsync($"/jobs/{id}");
        Assert.Equal("watched", await tab.Find("h1").TextContentAsync());
        await search.StartAsync();
        await tab.Page.WaitForSelectorAsync(".badge.running");

        // How soon is measured by nas bench dashboard.
        await search.EvaluateAsync(12, 0);
        await tab.Page.WaitForFunctionAsync("() => document.getElementById('row-count').textContent.startsWith('12 evaluations')");

        await search.PredictAsync(1);
        await search.EvaluateAsync(12, 1);
        await search.SaveFrontAsync(verified: true);
        await search.FinishAsync();
        await tab.Page.WaitForSelectorAsync(".badge.succeeded");
        await tab.Page.WaitForFunctionAsync("() => document.getElementById('row-count').textContent.startsWith('24 evaluations')");
        await tab.Page.WaitForFunctionAsync("() => document.getElementById('burn-caption').textContent.startsWith('24 of 200 evaluations')");
        await tab.Page.WaitForFunctionAsync($"() => window.nasJob.front?.front.length === {search.Front().Length}");
        await tab.Page.WaitForFunctionAsync("() => document.getElementById('log').textContent.includes('measured again')");
    }

    [Fact]
    public async Task Scatter_Brushed_FiltersTheTable()
    {
        var (id, search) = await dashboard.FinishedAsync("brushed");
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}");
        var box = (await tab.Find("#pareto").BoundingBoxAsync())!;
        await tab.Page.Mouse.MoveAsync(box.X + 70, box.Y + 30);
        await tab.Page.Mouse.DownAsync();
        await tab.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + box.Height - 60, new() { Steps = 4 });
        await tab.Page.Mouse.UpAsync();
        await tab.Page.WaitForFunctionAsync("() => document.getElementById('row-count').textContent.includes('brushed')");
        var picked = await tab.EvaluateAsync<int>("window.nasJob.selection.size");
        Assert.InRange(picked, 1, search.Evaluations.Count - 1);
        Assert.StartsWith($"{picked} of {search.Evaluations.Count}", await tab.Find("#row-count").TextContentAsync(), StringComparison.Ordinal);
        await tab.Find("#clear-brush").ClickAsync();
        await tab.Page.WaitForFunctionAsync("() => !document.getElementById('row-count').textContent.includes('brushed')");
    }

    [Fact]
    public async Task Table_FilteredAndSorted_ShowsWhatWasAskedFor()
    {
        var (id, search) = await dashboard.FinishedAsync("filtered");
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}");
        await tab.Find("#filter-precision").SelectOptionAsync("infeasible");
        await tab.Page.WaitForFunctionAsync($"() => document.getElementById('row-count').textContent === '1 of {search.Evaluations.Count} evaluations'");
        await tab.Find("#filter-precision").SelectOptionAsync("all");
        await tab.Find(".virtual thead button", "Accuracy").ClickAsync();
        await tab.Find(".virtual thead button", "Accuracy").ClickAsync();
        var best = search.Evaluations.Where(e => e.Succeeded).MaxBy(e => e.Quality!.Value)!;
        await tab.Page.WaitForFunctionAsync($"() => document.querySelector('.virtual tbody tr a').textContent === '{best.ArchitectureId}'");
        var download = await tab.Page.RunAndWaitForDownloadAsync(() => tab.Find("#csv").ClickAsync());
        var lines = await File.ReadAllLinesAsync(await download.PathAsync());
        Assert.Equal(search.Evaluations.Count + 1, lines.Length);
        Assert.StartsWith("index,architecture_id,round,accuracy,latency_ms", lines[0], StringComparison.Ordinal);
        Assert.Contains(best.ArchitectureId, lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancel_OfARunningJob_IsAskedFor()
    {
        var (id, search) = await dashboard.SubmitAsync("cancelled");
        await search.StartAsync();
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}");
        tab.Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await tab.Find("[data-action=cancel]").ClickAsync();
        await tab.Page.WaitForFunctionAsync("() => document.getElementById('content').textContent.includes('cancelled asked for')");
        Assert.True((await dashboard.Store.GetJobAsync(id, default))!.IsCancelRequested);
    }

    [Fact]
    public async Task Job_ThatIsNotThere_IsSaidSo()
    {
        await using var tab = await dashboard.OpenAsync();
        await tab.GotoAsync("/jobs/nothing");
        await tab.Page.WaitForSelectorAsync("text=This job cannot be shown");
    }

    [Fact]
    public async Task Page_ColdAndWithItsCharts_WeighsLessThanAMebibyteAndAHalf()
    {
        var (id, _) = await dashboard.FinishedAsync("weighed");
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}");
        await tab.Find("#importance").ScrollIntoViewIfNeededAsync();
        await tab.Page.WaitForSelectorAsync("#importance canvas");
        var bytes = await tab.EvaluateAsync<double>("[...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')].reduce((a, e) => a + e.transferSize, 0)");
        output.WriteLine(FormattableString.Invariant($"transferred {bytes / 1024:F0} KiB"));
        Assert.InRange(bytes, 100_000, 1.5 * 1024 * 1024);
    }
}
