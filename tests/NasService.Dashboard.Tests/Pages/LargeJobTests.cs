using NasService.Dashboard.Tests.Browser;
using Xunit.Abstractions;

namespace NasService.Dashboard.Tests.Pages;

/// <summary>Enough evaluations for the way that many points are drawn in, with bounds that hold on a busy machine. The figures are <c>nas bench dashboard</c>'s.</summary>
[Collection(LongCollection.Name)]
public sealed class LargeJobTests(Browser.Dashboard dashboard, ITestOutputHelper output)
{
    private const int Evaluations = 5_000;

    [Fact]
    public async Task JobPage_OfThousandsOfEvaluations_StaysUsable()
    {
        var (id, search) = await dashboard.SubmitAsync("large");
        await search.StartAsync();
        await search.EvaluateAsync(Evaluations, 0);
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}");
        var interactive = await tab.EvaluateAsync<double>("performance.now()");

        // From the end of the drag until the frame that shows the selection in scatter and table.
        var brush = await tab.EvaluateAsync<double>(
            """
            async () => {
                const model = window.nasJob;
                const { brush } = document.getElementById('pareto');
                const rows = model.evaluations.rows.filter(r => r.feasible);
                const xs = rows.map(r => r.latencyMs).sort((a, b) => a - b);
                const times = [];
                for (let i = 0; i < 5; i++) {
                    const range = { left: xs[100 * i], right: xs[Math.floor(xs.length / 2)], low: 0, high: 1 };
                    const begun = performance.now();
                    brush.change(range);
                    await new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)));
                    times.push(performance.now() - begun);
                }
                return times.sort((a, b) => a - b)[2];
            }
            """);
        Assert.InRange(await tab.EvaluateAsync<int>("window.nasJob.selection.size"), 1, Evaluations);
        var heap = await tab.EvaluateAsync<double>("performance.memory.usedJSHeapSize") / (1024 * 1024);
        output.WriteLine(FormattableString.Invariant($"{Evaluations} evaluations: interactive after {interactive:F0} ms, brush {brush:F0} ms (median of 5), script memory {heap:F0} MiB"));
        Assert.InRange(interactive, 0, 10_000);
        Assert.InRange(brush, 0, 1000);
        Assert.InRange(heap, 0, 300);
    }
}
