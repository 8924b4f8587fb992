using System.Globalization;
using NasService.Core.Evaluations;
using NasService.Core.Metrics;
using NasService.Core.Tasks;
using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

/// <summary>What pages show of a job that is judged by an error: the least is the best, and nothing of it is a percentage.</summary>
[Collection(DashboardCollection.Name)]
public sealed class MinimizedMetricTests(Browser.Dashboard dashboard)
{
    /// <summary>Of 2,000 rows that are to be maximised, and of their mirror image: [hypervolume, knee, worst, best, front ...].</summary>
    private const string Mirrored = """
        Promise.all(['job/front', 'job/growth', 'quality'].map(m => import(`/assets/${m}.js`))).then(([front, { worstOf }, { metricOf }]) =>
            [['maximize', 1], ['minimize', -1]].map(([direction, sign]) => {
                const metric = metricOf({ name: 'any', unit: '', direction });
                const rows = Array.from({ length: 2000 }, (_, i) => ({
                    index: i, feasible: i % 7 > 0, latencyMs: 1 + (i * 37 % 101), quality: sign * ((i * 53 % 97) + Math.sqrt(i * 37 % 101)),
                }));
                const best = front.frontOf(rows, metric);
                const worst = worstOf(rows, metric);
                const ends = [sign * worst.quality, worst.latencyMs, sign * metric.best(rows).quality];
                return [front.hypervolume(best, worst, metric), front.kneeOf(best, metric), ...ends, ...best.map(r => r.index)];
            }))
        """;

    /// <summary>Whether the front falls to the right, and each candidate has a point of it to its left and below (latencies of a front
    /// are rounded).</summary>
    private const string LowerLeft = """
        import('/assets/job/scatter.js').then(({ Scatter }) => {
            const scatter = new Scatter();
            scatter.arrange(window.nasJob, { width: 1000, height: 500 }, null);
            const front = scatter.winners.map(p => ({ x: scatter.x.of(p.latencyMs), y: scatter.y.of(p.quality) }));
            return front.length > 2 && front.every((p, i) => i === 0 || p.x > front[i - 1].x && p.y > front[i - 1].y)
                && scatter.rows.every((_, i) => front.some(p => p.x <= scatter.xs[i] + 3 && p.y >= scatter.ys[i] - 0.01));
        })
        """;

    [Fact]
    public async Task JobPage_OfAnError_ShowsTheLeastAsTheBestInItsOwnUnit()
    {
        var (id, search) = await ErrorJob.FinishedAsync(dashboard, "ages");
        var (best, fast) = (search.Front()[^1], search.Front()[0]);
        await using var tab = await dashboard.OpenAsync();
        await tab.WatchTextsAsync();
        await tab.OpenAsync($"/jobs/{id}");
        await tab.DrawnAsync();
        var tile = await tab.Find(".figures div", "Best rmse, validation").InnerTextAsync();
        Assert.Contains($"\n{Number(best)}\n", tile, StringComparison.Ordinal);
        Assert.Contains($"test {Number(best)}, ", tile, StringComparison.Ordinal);
        var fastest = await tab.Find(".figures div", "Fastest").InnerTextAsync();
        Assert.Contains($"validation {Number(fast)}, test", fastest, StringComparison.Ordinal);
        Assert.True(await tab.EvaluateAsync<bool>(LowerLeft), "the front is not the lower left of what was measured");
        var front = await tab.EvaluateAsync<string[]>("window.nasJob.evaluations.front.map(r => r.id)");
        Assert.Equal(search.Front().Select(e => e.ArchitectureId), front);
        var drawn = await tab.EvaluateAsync<string[]>("textsWritten(document.querySelector('#pareto canvas')).map(t => t.text)");
        Assert.Subset(drawn.ToHashSet(), new HashSet<string> { "rmse (less is better)", "knee" });
        Assert.DoesNotContain(drawn, t => t.Contains('%', StringComparison.Ordinal));
        var growth = await tab.Find("#hypervolume + .caption").InnerTextAsync();
        Assert.Contains("the reference point (3.6, 0.2000 ms), by the rmse that ranked candidates", growth, StringComparison.Ordinal);
        string[] tables = [".scroll[aria-label='The front'] tbody", ".scroll[aria-label='Baselines'] tbody", ".virtual"];
        await AssertNoPercentAsync(tab, [".figures", .. tables]);
        Assert.DoesNotContain("ccuracy", await tab.Find("#content").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await tab.FindOverlapsAsync());
        Assert.Empty(await tab.FindCutsAsync(isNarrow: false));
    }

    [Fact]
    public async Task Table_FilteredByAnError_KeepsWhatIsAtMostThat()
    {
        var (id, search) = await ErrorJob.FinishedAsync(dashboard, "ages-filtered");
        var values = search.Evaluations.Where(e => e.Succeeded).Select(e => e.Quality!.Value).Order().ToArray();
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}");
        Assert.Equal(1, await tab.Find("label", "Rmse at most").CountAsync());
        await tab.Find("#filter-quality").FillAsync(values[9].ToString("R", CultureInfo.InvariantCulture));
        var count = $"10 of {search.Evaluations.Count} evaluations";
        await tab.Page.WaitForFunctionAsync($"() => document.getElementById('row-count').textContent === '{count}'");
        await tab.Find(".virtual thead button", "Rmse").ClickAsync();
        var best = search.Front()[^1].ArchitectureId;
        await tab.Page.WaitForFunctionAsync($"() => document.querySelector('.virtual tbody tr a').textContent === '{best}'");
        var download = await tab.Page.RunAndWaitForDownloadAsync(() => tab.Find("#csv").ClickAsync());
        var lines = await File.ReadAllLinesAsync(await download.PathAsync());
        Assert.StartsWith("index,architecture_id,round,rmse,latency_ms", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherPages_OfAnError_HaveNoPercentage()
    {
        var (id, search) = await ErrorJob.FinishedAsync(dashboard, "ages-elsewhere");
        var best = search.Front()[^1];
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}/candidates/{best.ArchitectureId}");
        var tile = await tab.Find(".figures div", "Rmse, validation").InnerTextAsync();
        Assert.Contains($"\n{Number(best)}\n", tile, StringComparison.Ordinal);
        Assert.DoesNotContain("%", await tab.Find("#with").TextContentAsync(), StringComparison.Ordinal);
        await tab.OpenAsync("/");
        Assert.Contains($"{Number(best)}\nrmse", await tab.Find($"tr[data-job='{id}']").InnerTextAsync(), StringComparison.Ordinal);
        await tab.OpenAsync($"/specialize?job={id}");
        Assert.Equal(1, await tab.Find("#best dt", "Predicted rmse").CountAsync());
        Assert.Contains("rmse by ridge", await tab.Find("#predicted + .caption").TextContentAsync(), StringComparison.Ordinal);
        await AssertNoPercentAsync(tab, ["#best"]);

        // What may take the most time errs least.
        await tab.Find("#budget").FillAsync("1000");
        var slow = await PredictedAsync(tab);
        await tab.Find("#budget").FillAsync("50");
        Assert.True(slow < await PredictedAsync(tab));
    }

    [Fact]
    public async Task Compare_OfTwoMetrics_WarnsAndDrawsTheJobsOfTheFirstOne()
    {
        var (share, _) = await dashboard.FinishedAsync("shares-compared", 20);
        var (error, _) = await ErrorJob.FinishedAsync(dashboard, "ages-compared", 20);
        await using var tab = await dashboard.OpenAsync();
        await tab.WatchTextsAsync();
        await tab.OpenAsync($"/compare?job={share}&job={error}");
        await AssertDrawnAsync(tab, "accuracy", share);
        Assert.Equal(
            "Different metrics, so what the jobs are judged by is not comparable: accuracy: shares-compared; rmse: ages-compared.",
            await WarningAsync(tab, 0));
        Assert.Equal("The charts show the jobs judged by accuracy, as the first chosen one is.", await WarningAsync(tab, 1));
        Assert.Equal(2, await tab.Find("#differences .warning").CountAsync());
        Assert.Equal(1, await tab.Find("table.columns td", "rmse, validation, verified").CountAsync());

        // The other one is the first now.
        await tab.Find($"input[value='{share}']").UncheckAsync();
        await AssertDrawnAsync(tab, "rmse", error);
        Assert.Equal(0, await tab.Find("#differences .warning").CountAsync());
        var drawn = await tab.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('#compare canvas')].flatMap(c => textsWritten(c)).map(t => t.text)");
        Assert.NotEmpty(drawn);
        Assert.DoesNotContain(drawn, t => t.Contains('%', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("share", "maximize", 0.91419, "91.42\u00a0%", "91.4 %", "from %", "accuracy")]
    [InlineData("", "minimize", 3.27141, "3.271", "3.271", "at most ", "accuracy")]
    [InlineData("K", "minimize", 0.000123456, "0.0001235\u00a0K", "0.0001235", "at most K", "accuracy, K")]
    [InlineData("points", "maximize", 12345.6, "12350\u00a0points", "12350", "from points", "accuracy, points")]
    public async Task Metric_OfAUnitAndADirection_IsReadByThemAndNotByItsName(
        string unit, string direction, double value, string shown, string tick, string bound, string axis)
    {
        await using var tab = await dashboard.OpenAsync();
        await tab.GotoAsync("/compare");
        var metric = $"metricOf({{ metric: 'accuracy', unit: '{unit}', direction: '{direction}' }})";
        const string Read = """
            (v, m) => [m.show(v), m.tick(v), `${m.bound.word} ${m.bound.unit}`, m.axis, m.title, String(m.isBetter(1, 2)), m.show(null)]
            """;
        var found = await tab.EvaluateAsync<string[]>(FormattableString.Invariant(
            $"import('/assets/quality.js').then(({{ metricOf }}) => ({Read})({value:R}, {metric}))"));
        Assert.Equal([shown, tick, bound, axis, "Accuracy", direction == "minimize" ? "true" : "false", "–"], found);
    }

    [Fact]
    public async Task Arithmetic_OfWhatIsMinimized_IsThatOfItsMirrorImage()
    {
        await using var tab = await dashboard.OpenAsync();
        await tab.GotoAsync("/compare");
        var found = await tab.EvaluateAsync<double[][]>(Mirrored);
        Assert.True(found[0].Length > 8 && found[0][0] > 0 && found[0][1] > 0);
        Assert.Equal(found[0], found[1]);
    }

    private static async Task AssertDrawnAsync(Tab tab, string metric, string job)
    {
        foreach (var place in (string[])["compare", "growth"])
        {
            await tab.Find($"#{place}").ScrollIntoViewIfNeededAsync();
            await tab.Page.WaitForSelectorAsync($"#{place} canvas");
            await tab.DrawnAsync();
            var chart = await tab.EvaluateAsync<string[]>($$"""
                import('/assets/echarts.js').then(e => e.getInstanceByDom(document.getElementById('{{place}}')).getOption())
                    .then(o => [o.yAxis[0].name, ...o.series.map(s => s.name)])
                """);
            Assert.StartsWith(metric, chart[0], StringComparison.Ordinal);
            Assert.EndsWith(job, Assert.Single(chart[1..]), StringComparison.Ordinal);
        }
    }

    private static Task<string> WarningAsync(Tab tab, int place) => tab.Find("#differences .warning").Nth(place).InnerTextAsync();

    private static async Task<double> PredictedAsync(Tab tab)
        => double.Parse(await tab.Find("#best dd").First.EvaluateAsync<string>("e => e.firstChild.data"), CultureInfo.InvariantCulture);

    private static async Task AssertNoPercentAsync(Tab tab, string[] places)
    {
        foreach (var place in places)
        {
            var texts = await tab.Find(place).AllInnerTextsAsync();
            Assert.NotEmpty(texts);
            Assert.All(texts, t => Assert.False(t.Contains('%', StringComparison.Ordinal), $"{place}: {t}"));
        }
    }

    private static string Number(Evaluation evaluation) => QualityText.Of(ImageRegression.Rmse, evaluation.Quality!.Value);
}
