using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

/// <summary>What <see cref="LayoutTests"/> do not look at: they look at every page, with axe, in the usual widths and in both schemes.</summary>
[Collection(DashboardCollection.Name)]
public sealed class AccessibilityTests(Browser.Dashboard dashboard)
{
    [Fact]
    public async Task JobPage_OnALargeScreen_DoesNotScrollSideways()
    {
        const int Width = 3840;
        var (id, _) = await dashboard.FinishedAsync("sized");
        await using var tab = await dashboard.OpenAsync(options: new() { ViewportSize = new() { Width = Width, Height = 2160 } });
        await tab.OpenAsync($"/jobs/{id}");
        Assert.True(await tab.EvaluateAsync<int>("document.documentElement.scrollWidth") <= Width);
    }
}
