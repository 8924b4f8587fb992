using Microsoft.Playwright;
using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

/// <summary>Every page in the widths that people have, light and dark: no text over another, none past the edge, nothing that axe calls serious.</summary>
[Collection(DashboardCollection.Name)]
public sealed class LayoutTests(Browser.Dashboard dashboard)
{
    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1366, ColorScheme.Light)]
    [InlineData(1366, ColorScheme.Dark)]
    [InlineData(1920, ColorScheme.Light)]
    [InlineData(1920, ColorScheme.Dark)]
    public async Task EveryPage_InAUsualWidth_HasNoTextOverAnotherAndNoSeriousBarrier(int width, ColorScheme scheme)
    {
        await using var tab = await dashboard.OpenAsync(options: new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        await tab.WatchTextsAsync();
        var found = new List<string>();
        foreach (var page in await PagesAsync())
        {
            await tab.OpenAsync(page);
            await tab.DrawnAsync();
            found.AddRange((await tab.FindOverlapsAsync()).Select(o => $"{page}: {o}"));
            found.AddRange((await tab.FindBarriersAsync()).Select(b => $"{page}: {b}"));
            if (await tab.EvaluateAsync<int>("document.documentElement.scrollWidth") is var across && across > width)
            {
                found.Add($"{page}: {across} pixels wide");
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

    /// <summary>With jobs in every state, one of a name that is as long as a name can be.</summary>
    private async Task<string[]> PagesAsync()
    {
        var (id, search) = await dashboard.FinishedAsync("a-name-that-is-as-long-as-the-name-of-a-job-can-be-0123456789-ab");
        var (other, _) = await dashboard.FinishedAsync("beside", 30);
        var (waiting, _) = await dashboard.SubmitAsync("waiting");
        var (running, at) = await dashboard.SubmitAsync("running");
        await at.StartAsync();
        await at.EvaluateAsync(8, 0);
        var (paused, begun) = await dashboard.SubmitAsync("paused");
        await begun.StartAsync();
        Assert.True(await dashboard.Store.PauseJobIfRunningAsync(paused, default));
        var (failed, ended) = await dashboard.SubmitAsync("failed");
        await ended.StartAsync();
        Assert.True(await dashboard.Store.FailJobIfRunningAsync(failed, "The disk is full.", default));
        var front = search.Front();
        return
        [
            "/", $"/jobs/{id}", $"/jobs/{waiting}", $"/jobs/{running}", $"/jobs/{paused}", $"/jobs/{failed}", "/jobs/nothing",
            $"/jobs/{id}/candidates/{front[0].ArchitectureId}", $"/jobs/{id}/candidates/{front[0].ArchitectureId}?with={front[^1].ArchitectureId}",
            "/new", $"/specialize?job={id}", $"/compare?job={id}&job={other}&job={running}", "/compare?job=none", "/spaces", "/supernets", "/fleet", "/keys", "/audit",
        ];
    }
}
