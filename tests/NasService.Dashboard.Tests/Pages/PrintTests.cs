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

    private const string Card = "getComputedStyle(document.documentElement).getPropertyValue('--card')";

    /// <summary>Cards that have a height.</summary>
    private const string Sections = "[...document.querySelectorAll('#content .card')].filter(e => e.getBoundingClientRect().height > 20).length";

    /// <summary>What paper has no use for. A table's heading is a button as well, and stays; so does what says what was chosen.</summary>
    private const string Controls = """
        [...document.querySelectorAll('nav, form, button, .button')]
            .filter(e => !e.closest('th') && e.checkVisibility({ visibilityProperty: true })).map(e => e.outerHTML.slice(0, 200))
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
    public async Task EveryChart_OfAPageWhoseServiceWasAwayForAMoment_IsDrawn()
    {
        var (id, _) = await dashboard.FinishedAsync("patient");
        await using var tab = await dashboard.OpenAsync(options: new() { ViewportSize = new() { Width = 1366, Height = 500 } });
        var refused = 0;
        await tab.Page.RouteAsync("**/assets/echarts.js*",
            route => Interlocked.Increment(ref refused) <= 2 ? route.AbortAsync() : route.ContinueAsync());
        await tab.OpenAsync($"/jobs/{id}");
        await tab.DrawnAsync();
        Assert.True(refused > 2);
        Assert.Empty(await tab.EvaluateAsync<string[]>(Blank));
    }

    [Theory]
    [InlineData("/jobs/JOB")]
    [InlineData("/jobs/JOB/candidates/BEST")]
    [InlineData("/jobs/JOB/candidates/BEST?with=FIRST")]
    [InlineData("/compare?job=JOB")]
    [InlineData("/specialize?job=JOB")]
    public async Task Paper_OfADarkPage_IsLightAndWithoutButtonsAndNothingIsCut(string path)
    {
        var (id, search) = await dashboard.FinishedAsync("printed");
        var front = search.Front();
        await using var tab = await dashboard.OpenAsync(options: new() { ColorScheme = ColorScheme.Dark, ViewportSize = new() { Width = 1366, Height = 500 } });
        await tab.WatchTextsAsync();
        await tab.OpenAsync(path
            .Replace("JOB", id, StringComparison.Ordinal)
            .Replace("BEST", front[^1].ArchitectureId, StringComparison.Ordinal)
            .Replace("FIRST", front[0].ArchitectureId, StringComparison.Ordinal));
        await tab.DrawnAsync();
        var screen = await tab.EvaluateAsync<string>(Card);
        Assert.NotEqual("#ffffff", screen);
        var shown = await tab.EvaluateAsync<int>(Sections);
        await tab.EvaluateAsync<object?>("window.dispatchEvent(new Event('beforeprint'))");
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await tab.EvaluateAsync<object?>("import('/assets/near.js').then(m => m.drawAll()).then(() => null)");
        Assert.Equal("#ffffff", await tab.EvaluateAsync<string>(Card));
        Assert.Empty(await tab.EvaluateAsync<string[]>(Controls));
        Assert.Empty(await tab.EvaluateAsync<string[]>(Blank));
        Assert.Empty(await tab.FindOverlapsAsync());
        Assert.Empty(await tab.FindCutsAsync(isNarrow: false));
        Assert.Equal(shown, await tab.EvaluateAsync<int>(Sections));
        await tab.EvaluateAsync<object?>("window.dispatchEvent(new Event('afterprint'))");
        Assert.Equal(screen, await tab.EvaluateAsync<string>(Card));
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
