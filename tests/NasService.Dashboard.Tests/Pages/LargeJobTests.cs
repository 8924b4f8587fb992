using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

/// <summary>Enough evaluations for the way that many points are drawn in. How long it takes is measured by <c>nas bench dashboard</c> and not here.</summary>
[Collection(LongCollection.Name)]
public sealed class LargeJobTests(Browser.Dashboard dashboard)
{
    private const int Evaluations = 4_000;

    /// <summary>Ends a test that hangs.</summary>
    private const float PatienceMs = 120_000;

    [Fact]
    public async Task JobPage_OfThousandsOfEvaluations_ShowsAllAndSelectsExactly()
    {
        var (id, search) = await dashboard.SubmitAsync("large");
        await search.StartAsync();
        await search.EvaluateAsync(Evaluations, 0);
        await using var tab = await dashboard.OpenAsync();
        tab.Page.SetDefaultTimeout(PatienceMs);
        await tab.OpenAsync($"/jobs/{id}");
        Assert.Equal($"{Evaluations} evaluations", await tab.Find("#row-count").TextContentAsync());
        Assert.Equal(Enumerable.Range(0, Evaluations), await tab.EvaluateAsync<int[]>("window.nasJob.evaluations.rows.map(r => r.index)"));

        // Rows that nobody sees are no elements.
        Assert.InRange(await tab.Find(".virtual tbody tr").CountAsync(), 10, 100);

        var latencies = search.Evaluations.Select(e => e.Latency!.MedianMs).Order().ToArray();
        var (left, right) = (latencies[Evaluations / 10], latencies[Evaluations / 2]);
        var accuracies = search.Evaluations.Select(e => e.Quality!.Value).Order().ToArray();
        var (low, high) = (accuracies[Evaluations / 4], accuracies[^(Evaluations / 4)]);
        await tab.EvaluateAsync<object?>(FormattableString.Invariant($"document.getElementById('pareto').brush.change({{ left: {left:R}, right: {right:R}, low: {low:R}, high: {high:R} }})"));
        var inside = search.Evaluations.Where(e => e.Latency!.MedianMs >= left && e.Latency.MedianMs <= right && e.Quality!.Value >= low && e.Quality!.Value <= high).Select(e => e.Index).ToArray();
        await tab.Page.WaitForFunctionAsync($"() => document.getElementById('row-count').textContent === '{inside.Length} of {Evaluations} evaluations (brushed)'");
        Assert.Equal(inside, await tab.EvaluateAsync<int[]>("window.nasJob.evaluations.rows.map(r => r.index).filter(i => window.nasJob.selection.has(i))"));
        Assert.Equal($"{inside.Length} selected", await tab.Find("#selected-count").TextContentAsync());
    }

    [Fact]
    public async Task ParallelCoordinates_DraggedAlongAnAxis_SelectEverywhere()
    {
        var (id, search) = await dashboard.FinishedAsync("dragged");
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}");
        await tab.Find("#parallel").ScrollIntoViewIfNeededAsync();
        var box = (await tab.Find("#parallel").BoundingBoxAsync())!;

        // The last axis is the accuracy: its upper half.
        await tab.Page.Mouse.MoveAsync(box.X + box.Width - 60, box.Y + 10);
        await tab.Page.Mouse.DownAsync();
        await tab.Page.Mouse.MoveAsync(box.X + box.Width - 60, box.Y + (box.Height / 2), new() { Steps = 3 });
        await tab.Page.Mouse.UpAsync();
        await tab.Page.WaitForFunctionAsync("() => document.getElementById('row-count').textContent.includes('brushed')");
        var best = search.Evaluations.Where(e => e.Succeeded).MaxBy(e => e.Quality!.Value)!.Index;
        Assert.True(await tab.EvaluateAsync<bool>($"window.nasJob.selection.has({best})"));
        Assert.InRange(await tab.EvaluateAsync<int>("window.nasJob.selection.size"), 1, search.Evaluations.Count - 1);
        await tab.Page.Mouse.ClickAsync(box.X + box.Width - 60, box.Y + 100);
        await tab.Page.WaitForFunctionAsync("() => window.nasJob.selection === null");
    }
}
