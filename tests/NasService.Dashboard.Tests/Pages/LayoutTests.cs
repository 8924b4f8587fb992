using Microsoft.Playwright;
using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

/// <summary>
/// Every page in the widths that people have, light and dark: no text over another, none past the edge, nothing that axe calls serious. A page is loaded once, where room
/// is shortest, and then its window grows and its colours change, as under the hands of somebody who looks at it.
/// </summary>
[Collection(DashboardCollection.Name)]
public sealed class LayoutTests(Browser.Dashboard dashboard, LayoutPages pages) : IClassFixture<LayoutPages>
{
    /// <summary>Each differs from the one before by its width or by its colours.</summary>
    private static readonly (int Width, ColorScheme Scheme)[] s_looks =
    [
        (360, ColorScheme.Light), (360, ColorScheme.Dark), (1366, ColorScheme.Dark), (1366, ColorScheme.Light), (1920, ColorScheme.Light), (1920, ColorScheme.Dark),
    ];

    /// <summary>Every chart anew in the size that its place has now: those far from the window, too, which wait for somebody to come near.</summary>
    private const string Redraw = """
        (async () => {
            for (let frame = 0; frame < 2; frame++) {
                await new Promise(requestAnimationFrame);
            }
            document.dispatchEvent(new Event('themechange'));
            await (await import('/assets/near.js')).drawAll();
            return null;
        })()
        """;

    /// <summary>Once axe is there.</summary>
    private const string Barriers = """
        axe.run(OPTIONS).then(found => found.violations.filter(v => ['serious', 'critical'].includes(v.impact))
            .map(v => `${v.id}: ${v.nodes.map(n => n.html.slice(0, 160)).slice(0, 3).join(' | ')}`))
        """;

    private static readonly string s_all = Barriers.Replace("OPTIONS", "{ resultTypes: ['violations'] }", StringComparison.Ordinal);

    /// <summary>Of what axe looks at, the colours alone are others in the other scheme: the elements are the same.</summary>
    private static readonly string s_colours = Barriers
        .Replace("OPTIONS", "{ resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }", StringComparison.Ordinal);

    [Fact]
    public async Task EveryPage_InUsualWidthsAndBothSchemes_HasNoTextOverAnotherAndNoSeriousBarrier()
    {
        await using var tab = await dashboard.OpenAsync();
        await tab.WatchTextsAsync();
        var found = new List<string>();
        foreach (var page in pages.Paths)
        {
            await ShowAsync(tab, s_looks[0]);
            await tab.OpenAsync(page);
            await tab.DrawnAsync();
            foreach (var (i, look) in s_looks.Index())
            {
                if (i > 0)
                {
                    await ShowAsync(tab, look);
                    await tab.EvaluateAsync<object?>(Redraw);
                }

                var isWidthNew = i == 0 || look.Width != s_looks[i - 1].Width;
                var barriers = i == 0 ? await tab.FindBarriersAsync() : await tab.EvaluateAsync<string[]>(isWidthNew ? s_all : s_colours);
                var across = await tab.EvaluateAsync<int>("document.documentElement.scrollWidth");
                string[] edge = across > look.Width ? [$"{across} pixels wide"] : [];
                found.AddRange([.. from trouble in (string[])[.. await tab.FindOverlapsAsync(), .. barriers, .. edge] select $"{page} at {look}: {trouble}"]);
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static async Task ShowAsync(Tab tab, (int Width, ColorScheme Scheme) look)
    {
        await tab.Page.EmulateMediaAsync(new() { ColorScheme = look.Scheme });
        await tab.Page.SetViewportSizeAsync(look.Width, 900);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1366)]
    [InlineData(1920)]
    public async Task Login_InAUsualWidth_HasNoTextOverAnother(int width)
    {
        await using var tab = await dashboard.OpenAsync(loggedIn: false, new() { ViewportSize = new() { Width = width, Height = 700 } });
        await tab.WatchTextsAsync();
        await tab.GotoAsync("/login");
        Assert.Empty(await tab.FindOverlapsAsync());
        Assert.Empty(await tab.FindBarriersAsync());
    }

    [Fact]
    public async Task Finder_OfTextsOverTexts_FindsThemInElementsAndOnCanvases()
    {
        await using var tab = await dashboard.OpenAsync(loggedIn: false);
        await tab.WatchTextsAsync();
        await tab.GotoAsync("/login");
        Assert.Empty(await tab.FindOverlapsAsync());
        await tab.EvaluateAsync<object?>("""
            (() => {
                const canvas = document.createElement('canvas');
                canvas.width = canvas.height = 300;
                canvas.style.cssText = 'position: fixed; left: 0; top: 0';
                document.body.append(canvas);
                const pen = canvas.getContext('2d');
                pen.fillText('one', 50, 50);
                pen.fillText('two', 55, 52);
                pen.fillText('far', 200, 200);
                return null;
            })()
            """);
        Assert.Equal("'one' and 'two'", Assert.Single(await tab.FindOverlapsAsync())[..15]);
        await tab.EvaluateAsync<object?>("(() => { const canvas = document.querySelector('canvas'); canvas.getContext('2d').clearRect(0, 0, 300, 300); return null; })()");
        Assert.Empty(await tab.FindOverlapsAsync());
        await tab.EvaluateAsync<object?>("(() => { const again = document.querySelector('label').cloneNode(true); again.style.cssText = 'position: absolute; left: 60px; top: 60px'; document.body.append(again, Object.assign(again.cloneNode(true), { textContent: 'over' })); return null; })()");
        Assert.Equal("'API key' and 'over'", Assert.Single(await tab.FindOverlapsAsync())[..20]);
    }
}
