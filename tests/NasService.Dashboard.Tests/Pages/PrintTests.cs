using Microsoft.Playwright;
using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

/// <summary>Paper and pictures of the whole page: every chart is there, though nobody scrolled to it.</summary>
[Collection(DashboardCollection.Name)]
public sealed class PrintTests(Browser.Dashboard dashboard)
{
    private const string Blank = """
        (() => [...document.querySelectorAll('.chart')].filter(chart => {
            if (chart.querySelector('.fills:not([hidden])')) {
                return false;
            }
            const canvas = chart.querySelector('canvas');
            const pixels = canvas?.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
            return !pixels?.some(p => p !== 0);
        }).map(chart => chart.id))()
        """;

    [Fact]
    public async Task EveryChart_OfAPageThatNobodyScrolls_IsDrawn()
    {
        var (id, _) = await dashboard.FinishedAsync("whole");
        await using var tab = await dashboard.OpenAsync(options: new() { ViewportSize = new() { Width = 1366, Height = 500 } });
        await tab.OpenAsync($"/jobs/{id}");
        await tab.DrawnAsync();
        Assert.Empty(await tab.EvaluateAsync<string[]>(Blank));
        Assert.Equal(8, await tab.Find(".chart canvas:first-child").CountAsync());
    }

    [Fact]
    public async Task Paper_OfADarkPage_IsLightAndWithoutButtons()
    {
        var (id, _) = await dashboard.FinishedAsync("printed");
        await using var tab = await dashboard.OpenAsync(options: new() { ColorScheme = ColorScheme.Dark, ViewportSize = new() { Width = 1366, Height = 500 } });
        await tab.OpenAsync($"/jobs/{id}");
        await tab.DrawnAsync();
        var screen = await tab.EvaluateAsync<string>("getComputedStyle(document.documentElement).getPropertyValue('--card')");
        await tab.EvaluateAsync<object?>("window.dispatchEvent(new Event('beforeprint'))");
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        Assert.Equal("#ffffff", await tab.EvaluateAsync<string>("getComputedStyle(document.documentElement).getPropertyValue('--card')"));
        Assert.False(await tab.Find("nav").IsVisibleAsync());
        Assert.False(await tab.Find("#csv").IsVisibleAsync());
        Assert.Empty(await tab.EvaluateAsync<string[]>(Blank));
        await tab.EvaluateAsync<object?>("window.dispatchEvent(new Event('afterprint'))");
        Assert.Equal(screen, await tab.EvaluateAsync<string>("getComputedStyle(document.documentElement).getPropertyValue('--card')"));
    }

    [Fact]
    public async Task Menu_OnANarrowScreen_IsFoldedUntilAskedFor()
    {
        await using var tab = await dashboard.OpenAsync(options: new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await tab.OpenAsync("/");
        Assert.False(await tab.Find("nav a", "Fleet").IsVisibleAsync());
        await tab.Find("#menu").ClickAsync();
        Assert.True(await tab.Find("nav a", "Fleet").IsVisibleAsync());
        Assert.Equal("true", await tab.Find("#menu").GetAttributeAsync("aria-expanded"));
        await tab.Page.Keyboard.PressAsync("Escape");
        Assert.False(await tab.Find("nav a", "Fleet").IsVisibleAsync());
        await tab.Page.SetViewportSizeAsync(1366, 740);
        Assert.True(await tab.Find("nav a", "Fleet").IsVisibleAsync());
        Assert.False(await tab.Find("#menu").IsVisibleAsync());
    }
}
