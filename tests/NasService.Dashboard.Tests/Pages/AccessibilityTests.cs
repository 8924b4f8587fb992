using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

/// <summary>What <see cref="LayoutTests"/> do not look at: they look at every page, with axe, in the usual widths and in both schemes.</summary>
[Collection(DashboardCollection.Name)]
public sealed class AccessibilityTests(Browser.Dashboard dashboard)
{
    [Theory]
    [InlineData(360, 740)]
    [InlineData(3840, 2160)]
    public async Task JobPage_OnASmallOrALargeScreen_DoesNotScrollSideways(int width, int height)
    {
        var (id, _) = await dashboard.FinishedAsync("sized");
        await using var tab = await dashboard.OpenAsync(options: new() { ViewportSize = new() { Width = width, Height = height } });
        await tab.OpenAsync($"/jobs/{id}");
        Assert.True(await tab.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
    }

    [Fact]
    public async Task Login_HasNoSeriousBarrier()
    {
        await using var tab = await dashboard.OpenAsync(loggedIn: false);
        await tab.GotoAsync("/login");
        Assert.Empty(await tab.FindBarriersAsync());
    }
}
