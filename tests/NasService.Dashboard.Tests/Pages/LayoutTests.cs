using Microsoft.Playwright;
using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

/// <summary>
/// Every page in the widths that people have, light and dark: no text over another, none past the edge, nothing that axe calls serious. A page is loaded once a width,
/// in either scheme, and then its colours are changed, as somebody does who looks at it.
/// </summary>
[Collection(DashboardCollection.Name)]
public sealed class LayoutTests(Browser.Dashboard dashboard, LayoutPages pages) : IClassFixture<LayoutPages>
{
    private const string DrawAll = "import('/assets/near.js').then(near => near.drawAll()).then(() => null)";

    /// <summary>Of what axe looks at, the colours alone are others in the other scheme: the elements are the same.</summary>
    private const string ColourBarriers = """
        axe.run({ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }).then(found => found.violations.filter(v => ['serious', 'critical'].includes(v.impact))
            .map(v => `${v.id}: ${v.nodes.map(n => n.html.slice(0, 160)).slice(0, 3).join(' | ')}`))
        """;

    [Theory]
    [InlineData(360, ColorScheme.Light, ColorScheme.Dark)]
    [InlineData(1366, ColorScheme.Dark, ColorScheme.Light)]
    [InlineData(1920, ColorScheme.Light, ColorScheme.Dark)]
    public async Task EveryPage_InAUsualWidth_HasNoTextOverAnotherAndNoSeriousBarrier(int width, ColorScheme loaded, ColorScheme changed)
    {
        await using var tab = await dashboard.OpenAsync(options: new() { ColorScheme = loaded, ViewportSize = new() { Width = width, Height = 900 } });
        await tab.WatchTextsAsync();
        var found = new List<string>();
        foreach (var page in pages.Paths)
        {
            await tab.Page.EmulateMediaAsync(new() { ColorScheme = loaded });
            await tab.OpenAsync(page);
            await tab.DrawnAsync();
            await LookAsync(loaded, tab.FindBarriersAsync);
            await tab.Page.EmulateMediaAsync(new() { ColorScheme = changed });
            await tab.EvaluateAsync<object?>(DrawAll);
            await LookAsync(changed, () => tab.EvaluateAsync<string[]>(ColourBarriers));

            async Task LookAsync(ColorScheme scheme, Func<Task<string[]>> findBarriers)
            {
                var across = await tab.EvaluateAsync<int>("document.documentElement.scrollWidth");
                string[] troubles = [.. await tab.FindOverlapsAsync(), .. await findBarriers(), .. across > width ? [$"{across} pixels wide"] : Array.Empty<string>()];
                found.AddRange(troubles.Select(t => $"{page}, {scheme}: {t}"));
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
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
