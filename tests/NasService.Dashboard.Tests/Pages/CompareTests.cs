using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

[Collection(DashboardCollection.Name)]
public sealed class CompareTests(Browser.Dashboard dashboard)
{
    [Fact]
    public async Task Hypervolume_OfJobsThatDifferByTheirSeed_IsOneLineWithABand()
    {
        var ids = new List<string>();
        foreach (var seed in (int[])[1, 2, 3])
        {
            ids.Add((await dashboard.FinishedAsync($"seeded-{seed}", 20, $"seed: {seed}\n")).JobId);
        }

        ids.Add((await dashboard.FinishedAsync("another", 20, "search: {evaluations: 77}\n")).JobId);
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/compare?{string.Join('&', ids.Select(i => $"job={i}"))}");
        await tab.Find("#growth").ScrollIntoViewIfNeededAsync();
        await tab.Page.WaitForSelectorAsync("#growth[data-bands='1'] canvas");
        Assert.Contains("seeds 1, 2, 3: the line is the median", await tab.Find("#growth-caption").TextContentAsync(), StringComparison.Ordinal);
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
