using System.Globalization;
using NasService.Core.Queue;
using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

/// <summary>What a job's page says, and that its parts do not contradict each other.</summary>
[Collection(DashboardCollection.Name)]
public sealed class JobViewTests(Browser.Dashboard dashboard)
{
    /// <summary>Whether every bar is within the plot, whether the axis is logarithmic where it has to be, and whether it is.</summary>
    private const string Arranged = """
        import('/assets/job/scatter.js').then(({ Scatter, grid }) => {
            const scatter = new Scatter();
            const size = { width: 1000, height: 500 };
            scatter.arrange(window.nasJob, size, null);
            const inside = scatter.winners.concat(scatter.baselines, scatter.isVerified ? [] : scatter.rows).every(p => {
                const [low, high] = p.ci95 ?? [p.quality, p.quality];
                return scatter.y.of(high) >= grid.top && scatter.y.of(low) <= size.height - grid.bottom && scatter.x.of(p.p10) >= grid.left && scatter.x.of(p.p90) <= size.width - grid.right;
            });
            const latencies = scatter.rows.concat(scatter.winners, scatter.baselines).map(r => r.latencyMs);
            return [inside, scatter.isLog === Math.max(...latencies) > 3 * Math.min(...latencies), scatter.isLog];
        })
        """;

    /// <summary>
    /// How the candidates of a search are painted, by the front over them: [filled, hollow] of the marks half seen, and of more than a page paints as shapes the strength of a dot, 0 to 255.
    /// </summary>
    private const string Painted = """
        Promise.all([import('/assets/job/scatter.js'), import('/assets/charts.js')]).then(([{ Scatter }, { colours }]) => [true, false].map(verified => {
            const size = { width: 1000, height: 500, ratio: 1 };
            const paint = feasible => {
                const pen = Object.assign(document.createElement('canvas'), size).getContext('2d');
                const seen = { fill: 0, stroke: 0, strongest: 0 };
                for (const way of ['fill', 'stroke']) {
                    pen[way] = () => { seen[way] += pen.globalAlpha === 0.5; };
                }
                pen.putImageData = image => { seen.strongest = image.data.reduce((most, v, i) => i % 4 === 3 ? Math.max(most, v) : most, 0); };
                const scatter = new Scatter();
                const { front } = window.nasJob;
                scatter.arrange({ metric: window.nasJob.metric, evaluations: { feasible, front: [] }, front: { ...front, summary: { ...front.summary, verified } } }, size, false);
                scatter.paint(pen, size, colours());
                return seen;
            };
            const rows = window.nasJob.evaluations.feasible;
            const [least, most] = [Math.min(...rows.map(r => r.latencyMs)), Math.max(...rows.map(r => r.latencyMs))];
            const many = Array.from({ length: 3100 }, (_, i) => ({ ...rows[0], latencyMs: least + (most - least) * (i % 100) / 100, quality: 0.1 + 0.02 * Math.floor(i / 100) }));
            const few = paint(rows);
            return [few.fill, few.stroke, paint(many).strongest];
        }))
        """;

    /// <summary>A model that believes little of what it says: its bars are longer than all that was measured.</summary>
    private const string Unsure = """
        {"metrics": [{"metric": "latencyMs", "index": [0, 1], "measured": [1, 2], "predicted": [1.5, 1.6], "spread": [3, 0.2], "round": [1, 1], "families": ["ridge"],
        "kendallTau": 1, "rmse": 0.4, "mape": 0.2}]}
        """;

    [Fact]
    public async Task Tiles_OfAVerifiedJob_SpeakOfTheFrontAndNameTheImages()
    {
        var (id, search) = await dashboard.FinishedAsync("tiled");
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}");
        var (best, fast) = (search.Front()[^1], search.Front()[0]);
        Assert.Equal(Percent(best.Quality!.Value), await FigureAsync(tab, "Best accuracy, validation", "dd > :first-child, dd"));
        Assert.Contains($"test {Percent(best.Quality.Value)}", await tab.Find(".figures div", "Best accuracy").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains($"validation {Percent(fast.Quality!.Value)}, test", await tab.Find(".figures div", "Fastest").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tiles_WhileTheSearchRuns_SaySo()
    {
        var (id, search) = await dashboard.SubmitAsync("tiled-so-far");
        await search.StartAsync();
        await search.EvaluateAsync(6, 0);
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}");
        Assert.Contains("on the images that rank", await tab.Find(".figures div", "Best accuracy so far").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await tab.Find(".figures div", "Fastest so far").CountAsync());
    }

    [Fact]
    public async Task Front_ItsTable_HasAsManyRowsAsItHasPointsAndBaselinesApart()
    {
        var (id, search) = await dashboard.FinishedAsync("counted");
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}");
        var points = search.Front().Length;
        Assert.Contains($"{points} points", await tab.Find(".figures div", "Front").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(points, await tab.Find(".scroll[aria-label='The front'] tbody tr").CountAsync());
        Assert.Equal(4, await tab.Find(".scroll[aria-label='Baselines'] tbody tr").CountAsync());
    }

    [Fact]
    public async Task Device_OfAJobOnSeveral_ChoosesWhatWasMeasuredThereAndItsFront()
    {
        await dashboard.ServeDevicesAsync("cpu", "board");
        var (id, search) = await dashboard.SubmitAsync("on-two", "latency: {devices: [cpu, board]}");
        await search.StartAsync();
        await search.EvaluateAsync(24, 0);
        await search.SaveFrontAsync(verified: false);
        var measured = await search.FollowAsync("board", 5, 3);
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}");
        Assert.Equal(["cpu", "board"], await tab.Find("#device option").AllInnerTextsAsync());
        Assert.Equal(24, await tab.EvaluateAsync<int>("nasJob.evaluations.feasible.length"));
        var fastest = await tab.EvaluateAsync<double>("nasJob.front.front[0].latencyMs.median");

        await tab.Find("#device").SelectOptionAsync("board");
        var caption = tab.Find("p", $"{24 - measured} candidates were not measured on board");
        await caption.WaitForAsync();
        Assert.Equal(measured, await tab.EvaluateAsync<int>("nasJob.evaluations.feasible.length"));
        Assert.StartsWith("board-", await tab.EvaluateAsync<string>("nasJob.front.summary.deviceId"), StringComparison.Ordinal);
        Assert.True(await tab.EvaluateAsync<double>("nasJob.front.front[0].latencyMs.median") > 2 * fastest);
        Assert.Equal("latencyMs.board", await tab.EvaluateAsync<string>("nasJob.latencyMetric"));

        await tab.Find("#device").SelectOptionAsync("cpu");
        await caption.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        Assert.Equal(24, await tab.EvaluateAsync<int>("nasJob.evaluations.feasible.length"));
        Assert.StartsWith("cpu-", await tab.EvaluateAsync<string>("nasJob.front.summary.deviceId"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fronts_OfAFurtherScenario_HaveACardWithImagesASecond()
    {
        var (id, search) = await dashboard.SubmitAsync("both-ways", "latency: {scenarios: {throughput: {batch: 32}}}");
        await search.StartAsync();
        await search.EvaluateAsync(12, 0);
        await search.SaveFrontAsync(verified: false);
        await search.SaveFrontAsync(verified: false, "throughput");
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}");
        var card = tab.Find("section", "The front of throughput: 32 images a run, one thread");
        await card.Locator("tbody tr").First.WaitForAsync();
        Assert.Equal(search.Front().Length, await card.Locator(".scroll[aria-label='The front'] tbody tr").CountAsync());
        Assert.Contains("Images a second", await card.TextContentAsync() ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Charts_OfAVerifiedFront_HoldTheirBarsMuteTheSearchAndAreLogarithmicOverAWideRange()
    {
        var (id, _) = await dashboard.FinishedAsync("barred", 60);
        await using var tab = await dashboard.OpenAsync();
        await tab.WatchTextsAsync();
        await tab.Page.RouteAsync("**/predictors:residuals", route => route.FulfillAsync(new() { ContentType = "application/json", Body = Unsure }));
        await tab.OpenAsync($"/jobs/{id}");
        await tab.DrawnAsync();
        Assert.Empty(await tab.FindCutsAsync(isNarrow: false));
        var found = await tab.EvaluateAsync<bool[]>(Arranged);
        Assert.True(found[0], "a bar leaves the plot");
        Assert.True(found[1] && found[2], "the axis does not follow the latencies");
        await AssertMutedAsync(tab);
        Assert.True(await tab.Find("#log-axis").IsCheckedAsync());
        await tab.Find("#log-axis").UncheckAsync();
        Assert.False(await tab.Find("#log-axis").IsCheckedAsync());
    }

    [Fact]
    public async Task ParallelAxes_ShowOff_OnlyWhereItCanOccur()
    {
        var (id, _) = await dashboard.FinishedAsync("left-out");
        await using var tab = await dashboard.OpenAsync(options: new() { ViewportSize = new() { Width = 1920, Height = 1400 } });
        await tab.WatchTextsAsync();
        await tab.OpenAsync($"/jobs/{id}");
        await tab.DrawnAsync();
        var counts = await tab.EvaluateAsync<int[]>("[textsSeen().filter(t => t.text === 'off').length, nasJob.evaluations.dimensions.filter((d, i) => d.kind !== 'bits' && nasJob.evaluations.canBeOff(i)).length, nasJob.evaluations.dimensions.filter(d => d.kind !== 'bits').length]");
        Assert.Equal(counts[1], counts[0]);
        Assert.InRange(counts[1], 1, counts[2] - 1);
    }

    [Fact]
    public async Task Note_ThatIsEmpty_IsOneLine()
    {
        var (id, _) = await dashboard.FinishedAsync("noteless", 10);
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}");
        await tab.Page.WaitForSelectorAsync("#note-none");
        Assert.InRange((await tab.Find("section[aria-label='Note']").BoundingBoxAsync())!.Height, 20, 80);
        await tab.Find("#note-edit").ClickAsync();
        Assert.True(await tab.Find("#note-text").IsVisibleAsync());
    }

    [Fact]
    public async Task Running_Job_HasABarOfItsOwnAndStagesBesideItAndWordsForCodes()
    {
        var (id, search) = await dashboard.SubmitAsync("barred-run");
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}");
        Assert.Contains("No worker that runs stages is alive", await tab.Find("#content").InnerTextAsync(), StringComparison.Ordinal);
        await dashboard.ReportStagesAsync(WorkerState.Serving);
        await tab.OpenAsync($"/jobs/{id}");
        await dashboard.ReportStagesAsync(WorkerState.Stopped);
        var waiting = await tab.Find("#content").InnerTextAsync();
        Assert.Contains("Waiting for a worker.", waiting, StringComparison.Ordinal);
        Assert.DoesNotContain("waiting-for-worker", waiting, StringComparison.Ordinal);
        Assert.False(await tab.Find("#completion").IsVisibleAsync());
        await tab.DrawnAsync();
        Assert.Equal(1, await tab.Find("#pareto .fills", "Fills with").CountAsync());
        Assert.Equal(1, await tab.Find("#hypervolume .fills", "Fills with").CountAsync());
        await search.StartAsync();
        await search.EvaluateAsync(20, 0);
        await tab.OpenAsync($"/jobs/{id}");
        var share = await tab.EvaluateAsync<double>("window.nasJob.detail.completion");
        Assert.InRange(share, 0.01, 0.99);
        Assert.Equal(share, await tab.EvaluateAsync<double>("document.getElementById('completion').value"), 1e-9);
        Assert.Equal(1, await tab.Find(".stages .running progress").CountAsync());
        Assert.True((await tab.EvaluateAsync<bool[]>(Arranged))[0], "a bar of the search so far leaves the plot");
        await tab.DrawnAsync();
        Assert.Equal(0, await tab.Find("#pareto .fills:not([hidden])").CountAsync());

        Assert.True(await dashboard.Store.PauseJobIfRunningAsync(id, default));
        await tab.OpenAsync($"/jobs/{id}");
        Assert.Contains("paused", await tab.Find(".stages .paused").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await tab.Find(".stages .cancelled").CountAsync());
        Assert.Contains("Paused; it goes on from where it was.", await tab.Find("#content").InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>Candidates that other images scored than the front's are told from it, and the page says so.</summary>
    private static async Task AssertMutedAsync(Tab tab)
    {
        var candidates = await tab.EvaluateAsync<int>("window.nasJob.evaluations.feasible.length");
        var painted = await tab.EvaluateAsync<int[][]>(Painted);
        Assert.Equal([0, candidates], painted[0][..2]);
        Assert.Equal([candidates, 0], painted[1][..2]);
        Assert.InRange(painted[0][2], 1, painted[1][2] * 0.6);
        var chart = tab.Find("section[aria-label='Accuracy against latency']");
        Assert.Contains("Faint marks are the candidates of the search, scored on the images that rank", await chart.Locator(".caption").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("of the search, on other images", await chart.Locator(".legend").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> FigureAsync(Tab tab, string label, string part)
        => (await tab.Find(".figures div", label).Locator(part).First.EvaluateAsync<string>("e => e.firstChild.data ?? e.textContent"))!;

    private static string Percent(double share) => (100 * share).ToString("F2", CultureInfo.InvariantCulture) + "\u00a0%";
}
