using Microsoft.Playwright;
using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

[Collection(DashboardCollection.Name)]
public sealed class AccessibilityTests(Browser.Dashboard dashboard)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Pages_InEitherTheme_HaveNoSeriousBarrier(ColorScheme scheme)
    {
        var (id, search) = await dashboard.FinishedAsync("for-all");
        await using var tab = await dashboard.OpenAsync(options: new() { ColorScheme = scheme, ViewportSize = new() { Width = 1280, Height = 900 } });
        string[] pages = ["/", $"/jobs/{id}", $"/jobs/{id}/candidates/{search.Front()[0].ArchitectureId}", "/new", $"/specialize?job={id}", $"/compare?job={id}", "/spaces", "/supernets", "/fleet", "/keys", "/audit"];
        var found = new List<string>();
        foreach (var page in pages)
        {
            await tab.OpenAsync(page);
            found.AddRange((await tab.FindBarriersAsync()).Select(b => $"{page}: {b}"));
        }

        Assert.Empty(found);
    }

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
