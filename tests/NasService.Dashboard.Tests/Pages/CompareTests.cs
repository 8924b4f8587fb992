using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

[Collection(DashboardCollection.Name)]
public sealed class CompareTests(Browser.Dashboard dashboard)
{
    [Fact]
    public async Task Hypervolume_OfJobsThatDifferByTheirSeed_IsOneLineWithABandAndOtherDataAreWarnedOf()
    {
        var ids = new List<string>();
        foreach (var seed in (int[])[1, 2, 3])
        {
            ids.Add((await dashboard.FinishedAsync($"seeded-{seed}", 20, $"seed: {seed}\n")).JobId);
        }

        ids.Add((await dashboard.FinishedAsync("another", 20, validation: 100)).JobId);
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/compare?{string.Join('&', ids.Select(i => $"job={i}"))}");
        await tab.Find("#growth").ScrollIntoViewIfNeededAsync();
        await tab.Page.WaitForSelectorAsync("#growth[data-bands='1'] canvas");
        // The band lies where its numbers are: as far to the right as the line, from the least to the greatest.
        var band = await tab.EvaluateAsync<double[]>("""
            import('/assets/echarts.js').then(({ getInstanceByDom }) => {
                const chart = getInstanceByDom(document.getElementById('growth'));
                chart.getZr().flush();
                const shape = chart.getZr().storage.getDisplayList().find(e => e.type === 'polygon' && e.shape.points.length).getBoundingRect();
                const { data } = chart.getOption().series.find(s => s.type === 'custom');
                const [right, top] = chart.convertToPixel({ gridIndex: 0 }, [data.at(-1)[0], Math.max(...data.map(p => p[2]))]);
                const [left, bottom] = chart.convertToPixel({ gridIndex: 0 }, [data[0][0], Math.min(...data.map(p => p[1]))]);
                return [data.at(-1)[0], shape.x - left, shape.x + shape.width - right, shape.y - top, shape.y + shape.height - bottom];
            })
            """);
        Assert.Equal(20, band[0]);
        Assert.All(band[1..], off => Assert.Equal(0, off, 0.51));
        Assert.Contains("seeds 1, 2, 3: the line is the median", await tab.Find("#growth-caption").TextContentAsync(), StringComparison.Ordinal);

        // The page itself warns, for as long as what differs is chosen.
        var warning = await tab.Find("#differences .warning").InnerTextAsync();
        Assert.StartsWith("Different data sets, so the accuracy is not comparable:", warning, StringComparison.Ordinal);
        Assert.Contains("100 images held back (da): another", warning, StringComparison.Ordinal);
        await tab.Find($"input[value='{ids[^1]}']").UncheckAsync();
        Assert.Equal(0, await tab.Find("#differences .warning").CountAsync());
    }

    [Theory]
    [InlineData("0.01, 0.02, 0.031", "log", "0.01,0.015,0.02")]
    [InlineData("0.01, 0.02, 0.3", "log", "0.01,0.02,0.05,0.1,0.2")]
    [InlineData("0.01, 0.02, 0.029", "value", "")]
    [InlineData("0.01", "value", "")]
    [InlineData("0, 1, 100", "value", "")]
    public async Task LatencyAxis_OfFarApartLatencies_IsLogarithmicWithRoundTicks(string latencies, string type, string ticks)
    {
        await using var tab = await dashboard.OpenAsync();
        await tab.GotoAsync("/compare");
        var axis = await tab.EvaluateAsync<string[]>($"import('/assets/charts.js').then(m => m.latencyAxis(m.colours(), 'ms', [{latencies}])).then(a => [a.type, (a.axisLabel.customValues ?? []).join()])");
        Assert.Equal(type, axis[0]);
        Assert.StartsWith(ticks, axis[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fronts_ThatSpanMoreThanThreefold_LieOverALogarithmicAxisWithLabels()
    {
        var (id, search) = await dashboard.FinishedAsync("far-apart");
        var front = search.Front();
        Assert.True(front[^1].Latency!.MedianMs > 3 * front[0].Latency!.MedianMs);
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/compare?job={id}");
        await tab.DrawnAsync();
        var labels = await tab.EvaluateAsync<int>("""
            import('/assets/echarts.js').then(({ getInstanceByDom }) => {
                const chart = getInstanceByDom(document.getElementById('compare'));
                chart.getZr().flush();
                const values = chart.getOption().xAxis[0].axisLabel.customValues.map(String);
                return chart.getOption().xAxis[0].type === 'log' ? chart.getZr().storage.getDisplayList().filter(e => values.includes(e.style?.text)).length : 0;
            })
            """);
        Assert.InRange(labels, 2, 12);
    }

    [Theory]
    [InlineData("'cpu-a'", "'cpu-a'", "'11'", "'11'", "")]
    [InlineData("'cpu-a'", "'cpu-b'", "'11'", "'11'", "devices")]
    [InlineData("'cpu-a'", "'cpu-a'", "'11'", "'22'", "data sets")]
    [InlineData("'cpu-a'", "'cpu-b'", "'11'", "'22'", "devices data sets")]
    [InlineData("'cpu-a'", "undefined", "'11'", "null", "")]
    public async Task Differences_OfDevicesAndData_AreWarnedOf(string device, string otherDevice, string data, string otherData, string expected)
    {
        await using var tab = await dashboard.OpenAsync();
        await tab.GotoAsync("/compare");
        var entry = (string name, string at, string of) => $"{{ job: {{ name: '{name}' }}, front: {{ summary: {{ deviceId: {at} }} }}, definition: {{ data: {{ path: '/a/images', validation: 200 }} }}, data: {of} }}";
        var found = await tab.EvaluateAsync<string[]>($"import('/assets/compare/differences.js').then(m => m.differences([{entry("first", device, data)}, {entry("second", otherDevice, otherData)}]))");
        Assert.Equal(expected, string.Join(' ', found.Select(f => f.StartsWith("Different devices", StringComparison.Ordinal) ? "devices" : "data sets")));
        Assert.All(found, f => Assert.Contains("second", f, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Numbers_OfSixJobs_AreNotCutOnAUsualScreen()
    {
        var ids = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            ids.Add((await dashboard.FinishedAsync($"columns-{i}", 10)).JobId);
        }

        await using var tab = await dashboard.OpenAsync(options: new() { ViewportSize = new() { Width = 1366, Height = 900 } });
        await tab.OpenAsync($"/compare?{string.Join('&', ids.Select(i => $"job={i}"))}");
        Assert.Equal(7, await tab.Find("table.columns thead th").CountAsync());
        Assert.True(await tab.EvaluateAsync<bool>("[...document.querySelectorAll('.scroll')].every(e => e.scrollWidth <= e.clientWidth)"));
    }

    [Fact]
    public async Task Band_OfThreeCurves_IsTheirMedianBetweenLeastAndGreatest()
    {
        await using var tab = await dashboard.OpenAsync();
        await tab.GotoAsync("/compare");
        var band = await tab.EvaluateAsync<double[][]>("import('/assets/job/growth.js').then(m => m.bandOf([[[0, 0], [2, 1], [4, 5]], [[0, 0], [2, 3], [4, 4]], [[0, 0], [3, 2], [6, 9]]]))");
        Assert.Equal([[0, 0, 0, 0], [2, 1, 0, 3], [3, 2, 1, 3], [4, 4, 2, 5]], band);
    }
}
