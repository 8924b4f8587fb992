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

    [Fact]
    public async Task Band_OfThreeCurves_IsTheirMedianBetweenLeastAndGreatest()
    {
        await using var tab = await dashboard.OpenAsync();
        await tab.GotoAsync("/compare");
        var band = await tab.EvaluateAsync<double[][]>("import('/assets/job/growth.js').then(m => m.bandOf([[[0, 0], [2, 1], [4, 5]], [[0, 0], [2, 3], [4, 4]], [[0, 0], [3, 2], [6, 9]]]))");
        Assert.Equal([[0, 0, 0, 0], [2, 1, 0, 3], [3, 2, 1, 3], [4, 4, 2, 5]], band);
    }
}
