using Microsoft.Playwright;
using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

/// <summary>
/// Every page in the widths that people have, light and dark: no text over another, nothing cut or past the edge, no mark outside its plot, nothing that axe calls serious. A page is loaded once, where room
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
                await PictureAsync(tab, page, look);
                found.AddRange([.. await LookAsync(tab, look, page), .. from barrier in barriers select $"{page} at {look}: {barrier}"]);
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    /// <summary>A column goes and comes with the width of a window: the list's, of jobs that run and of one with the longest name, between the usual ones, too.</summary>
    [Fact]
    public async Task Jobs_InWidthsBetweenTheUsualOnes_CutNothingAndPutNothingOverAnother()
    {
        await using var tab = await dashboard.OpenAsync();
        await tab.WatchTextsAsync();
        await ShowAsync(tab, (1100, ColorScheme.Light));
        await tab.OpenAsync("/");
        await tab.DrawnAsync();
        var found = new List<string>();
        for (var width = 1100; width <= 1920; width += 20)
        {
            await ShowAsync(tab, (width, ColorScheme.Light));
            await tab.EvaluateAsync<object?>(Redraw);
            found.AddRange(await LookAsync(tab, (width, ColorScheme.Light), "/"));
        }

        Assert.NotEqual(0, await tab.Find("tr[data-job] .badge.running").CountAsync());
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    /// <summary>A report is a file that people open and print, without the service.</summary>
    [Fact]
    public async Task Report_InUsualWidthsAndBothSchemes_HasNoTextOverAnotherAndNothingCut()
    {
        await using var tab = await dashboard.OpenAsync(loggedIn: false);
        await tab.WatchTextsAsync();
        foreach (var path in pages.Reports)
        {
            await InEveryLookAsync(tab, path, path);
            Assert.NotEqual(0, await tab.Find("main section").CountAsync());
        }
    }

    [Fact]
    public async Task ErrorPage_InUsualWidthsAndBothSchemes_HasNoTextOverAnotherAndNothingCut()
    {
        await using var tab = await dashboard.OpenAsync();
        await tab.WatchTextsAsync();
        var nothing = "/nothing-" + new string('x', 200);
        await InEveryLookAsync(tab, nothing, nothing[..8]);
        Assert.Equal("To the jobs", await tab.Find(".card a").TextContentAsync());
    }

    private static async Task InEveryLookAsync(Tab tab, string path, string name)
    {
        var found = new List<string>();
        await ShowAsync(tab, s_looks[0]);
        await tab.GotoAsync(path);
        foreach (var look in s_looks)
        {
            await ShowAsync(tab, look);
            found.AddRange([.. await LookAsync(tab, look, name), .. from barrier in await tab.FindBarriersAsync() select $"{name} at {look}: {barrier}"]);
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    /// <summary>What lies over another or is cut, with the page and the look.</summary>
    private static async Task<string[]> LookAsync(Tab tab, (int Width, ColorScheme Scheme) look, string page)
    {
        var across = await tab.EvaluateAsync<int>("document.documentElement.scrollWidth");
        string[] edge = across > look.Width ? [$"{across} pixels wide"] : [];
        return [.. from trouble in (string[])[.. await tab.FindOverlapsAsync(), .. await tab.FindCutsAsync(look.Width < 800), .. edge] select $"{page} at {look}: {trouble}"];
    }

    /// <summary>What is looked at, for somebody who wants to see it: written where <c>NAS_TEST_PICTURES</c> names a folder.</summary>
    private async Task PictureAsync(Tab tab, string page, (int Width, ColorScheme Scheme) look)
    {
        if (Environment.GetEnvironmentVariable("NAS_TEST_PICTURES") is { Length: > 0 } folder)
        {
            var name = FormattableString.Invariant($"{pages.Paths.IndexOf(page):00}-{look.Width}-{look.Scheme}.png");
            await tab.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name), FullPage = true });
        }
    }

    private static async Task ShowAsync(Tab tab, (int Width, ColorScheme Scheme) look)
    {
        await tab.Page.EmulateMediaAsync(new() { ColorScheme = look.Scheme });
        await tab.Page.SetViewportSizeAsync(look.Width, 900);
    }

    [Fact]
    public async Task Login_InUsualWidthsAndBothSchemes_HasNoTextOverAnotherAndNoSeriousBarrier()
    {
        await using var tab = await dashboard.OpenAsync(loggedIn: false);
        await tab.WatchTextsAsync();
        await tab.GotoAsync("/login");
        foreach (var look in s_looks)
        {
            await ShowAsync(tab, look);
            Assert.Empty(await tab.FindOverlapsAsync());
            Assert.Empty(await tab.FindBarriersAsync());
        }
    }

    [Fact]
    public async Task Finder_OfCuts_FindsPartsAndTextsAndMarksAndLegends()
    {
        await using var tab = await dashboard.OpenAsync(options: new() { ViewportSize = new() { Width = 1366, Height = 900 } });
        await tab.WatchTextsAsync();
        await tab.OpenAsync(pages.Paths.First(p => p.StartsWith("/compare?job=", StringComparison.Ordinal)));
        await tab.DrawnAsync();
        Assert.Empty(await tab.FindCutsAsync(isNarrow: false));
        await tab.EvaluateAsync<object?>("""
            import('/assets/echarts.js').then(({ getInstanceByDom }) => {
                document.querySelector('.scroll td').append(Object.assign(document.createElement('code'), { textContent: '0 '.repeat(900), style: 'white-space: nowrap' }));
                document.querySelector('#growth canvas').getContext('2d').fillText('beyond', -20, 40);
                const chart = getInstanceByDom(document.getElementById('compare'));
                const bar = (_, api) => { const [x, y] = api.coord([api.value(0), api.value(1)]); return { type: 'line', shape: { x1: x, x2: x, y1: y, y2: -40 }, style: { stroke: 'red' } }; };
                document.querySelector('#compare').insertAdjacentHTML('afterend', '<svg width="100" height="20"><text x="90" y="15">drawn</text></svg>');
                document.querySelector('.legend').style.cssText = 'position: relative; top: 60px';
                const { series } = chart.getOption();
                chart.setOption({ series: [...series, { type: 'custom', data: [series.find(s => s.data.length).data.at(-1)], renderItem: bar }] });
                return null;
            })
            """);
        var found = await tab.FindCutsAsync(isNarrow: false);
        Assert.Equal(5, found.Length);
        Assert.StartsWith("div 'Numbers of the chosen jobs' shows", found[0], StringComparison.Ordinal);
        Assert.StartsWith("'beyond' is cut on the canvas of div#growth", found[1], StringComparison.Ordinal);
        Assert.StartsWith("'drawn' is cut by svg", found[2], StringComparison.Ordinal);
        Assert.EndsWith("draws above its plot", found[3], StringComparison.Ordinal);
        Assert.Matches("^ul '.*' lies over div#compare", found[4]);
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
