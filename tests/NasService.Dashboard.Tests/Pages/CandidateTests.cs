using System.IO.Compression;
using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

[Collection(DashboardCollection.Name)]
public sealed class CandidateTests(Browser.Dashboard dashboard)
{
    [Fact]
    public async Task Candidate_OfTheFront_ShowsItsBlocksAndGivesItsBundle()
    {
        var (id, search) = await dashboard.FinishedAsync("taken-home");
        var winner = search.Front()[^1];
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}/candidates/{winner.ArchitectureId}");
        var label = await tab.Find("svg.diagram").GetAttributeAsync("aria-label");
        Assert.Contains("stage1.block1: mbconv", label, StringComparison.Ordinal);
        var download = await tab.Page.RunAndWaitForDownloadAsync(() => tab.Find("#bundle").ClickAsync());
        using var zip = ZipFile.OpenRead(await download.PathAsync());
        Assert.Equal(["manifest.json", "model.onnx"], zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal));
        using var reader = new StreamReader(zip.GetEntry("model.onnx")!.Open());
        Assert.Equal($"weights of {winner.ArchitectureId}", await reader.ReadToEndAsync());
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
}
