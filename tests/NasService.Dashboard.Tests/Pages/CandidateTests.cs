using System.Globalization;
using NasService.Dashboard.Tests.Browser;
using NasService.Tests.Goldens;

namespace NasService.Dashboard.Tests.Pages;

[Collection(DashboardCollection.Name)]
public sealed class CandidateTests(Browser.Dashboard dashboard)
{
    private const string Documents = "tests/NasService.Api.Tests/Candidates/Goldens";

    [Fact]
    [Trait(Golden.Trait, Golden.TraitValue)]
    public async Task Candidate_OfTheFront_ShowsItsBlocks()
    {
        var (id, search) = await dashboard.FinishedAsync("looked-at");
        var winner = search.Front()[^1];
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}/candidates/{winner.ArchitectureId}");
        var label = await tab.Find("svg.diagram").GetAttributeAsync("aria-label");
        Assert.Contains("stage1.block1: mbconv", label, StringComparison.Ordinal);
        var heads = await tab.Find("table", "Median (p50), ms").Locator("th").AllTextContentsAsync();
        var cells = await tab.Find("table", "Median (p50), ms").Locator("tbody tr").First.Locator("td").AllTextContentsAsync();
        Assert.Equal(winner.Latency!.P99Ms!.Value, double.Parse(cells[heads.ToList().IndexOf("p99, ms")], CultureInfo.InvariantCulture), 0.001);
        await DiagramsAsync(tab);
    }

    [Theory]
    [InlineData(40, "share of the latency")]
    [InlineData(10, "share of the multiply-accumulates")]
    public async Task Candidate_OfAJobThatTellsTheCostOfBlocksOrDoesNot_SaysWhatItsShadesMean(int evaluations, string meaning)
    {
        var (id, search) = await dashboard.FinishedAsync("shaded", evaluations);
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}/candidates/{search.Front()[0].ArchitectureId}");
        Assert.Contains(meaning, await tab.Find("#shades").TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Candidate_BesideAnother_MarksWhatDiffers()
    {
        var (id, search) = await dashboard.FinishedAsync("compared");
        var (first, last) = (search.Front()[0], search.Front()[^1]);
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}/candidates/{first.ArchitectureId}?with={last.ArchitectureId}");
        Assert.Equal(2, await tab.Find("svg.diagram").CountAsync());
        Assert.NotEqual(0, await tab.Find("svg.diagram .changed, svg.diagram .ghost").CountAsync());
    }

    // Drawn from the documents that are goldens of the service's tests: one element a line.
    private static async Task DiagramsAsync(Tab tab)
    {
        var files = Directory.GetFiles(Path.Combine(Golden.Root, Documents), "*.candidate.json").Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(3, files.Length);
        foreach (var file in files)
        {
            var drawn = await tab.EvaluateAsync<string>($"async () => (await import('{await ModuleAsync(tab)}')).diagram({await File.ReadAllTextAsync(file)}, null).outerHTML");
            Golden.Check($"tests/NasService.Dashboard.Tests/Pages/Goldens/{Path.GetFileName(file).Split(".candidate")[0]}.svg", drawn.Replace("><", ">\n<", StringComparison.Ordinal).Split('\n'));
        }
    }

    // The address under which the page itself has loaded it, which names its version.
    private static Task<string> ModuleAsync(Tab tab)
        => tab.EvaluateAsync<string>("() => performance.getEntriesByType('resource').map(r => r.name).find(n => /candidate\\/diagram[^/]*\\.js/.test(n))");
}
