using Microsoft.Playwright;
using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

/// <summary>
/// Writes the pictures of docs/img from a service that runs: <c>eng/pictures.sh</c> starts one and sets what is read here.
/// </summary>
[Collection(LongCollection.Name)]
public sealed class PictureTests(Browser.Dashboard dashboard)
{
    private const string Prefix = "NAS_PICTURES_";

    /// <summary>A longer page is cut here: a picture beside text is no place to scroll.</summary>
    private const int MostPx = 2000;

    [SkippableFact]
    public async Task Pictures_OfAServiceWithJobs_AreWritten()
    {
        var (address, key, folder) = (Setting("SERVER"), Setting("KEY"), Setting("FOLDER"));
        Skip.If(
            address is null || key is null || folder is null,
            $"Only eng/pictures.sh writes pictures: {Prefix}SERVER, {Prefix}KEY and {Prefix}FOLDER are not set.");
        await using var tab = await dashboard.OpenAsync(new Uri(address!), key, Window(900));
        var session = await tab.Requests.GetAsync(new Uri(new Uri(address!), "/api/v1/jobs?state=succeeded&limit=20").ToString());
        var items = (await session.JsonAsync())!.Value.GetProperty("items");
        var jobs = items.EnumerateArray().Select(j => j.GetProperty("id").GetString()!).ToArray();
        Assert.NotEmpty(jobs);

        // The first that was submitted is the one to show; a later one stands beside it.
        var shown = jobs[^1];
        await tab.OpenAsync($"/jobs/{shown}");
        var front = await tab.EvaluateAsync<string[]>("window.nasJob.front.front.map(p => p.id)");
        var pages = new (string Name, string Path, bool IsWhole)[]
        {
            ("jobs", "/", false), ("job", $"/jobs/{shown}", true), ("candidate", $"/jobs/{shown}/candidates/{front[^1]}", true),
            ("difference", $"/jobs/{shown}/candidates/{front[^1]}?with={front[0]}", true), ("specialize", $"/specialize?job={shown}", true),
            ("compare", "/compare?" + string.Join('&', jobs.TakeLast(2).Reverse().Select(j => $"job={j}")), true), ("new", "/new", true),
            ("spaces", "/spaces", false), ("supernets", "/supernets", false), ("fleet", "/fleet", true), ("keys", "/keys", false), ("audit", "/audit", false),
        };
        foreach (var (name, path, isWhole) in pages)
        {
            await tab.OpenAsync(path);
            await tab.DrawnAsync();
            var height = Math.Min(await tab.EvaluateAsync<int>("document.documentElement.scrollHeight"), isWhole ? MostPx : 900);
            var clip = new Clip { Width = Width(), Height = height };
            await tab.Page.ScreenshotAsync(new() { Path = Path.Combine(folder!, name + ".png"), FullPage = true, Clip = clip });
        }

        await using var visitor = await dashboard.OpenAsync(new Uri(address!), null, Window(700));
        await visitor.GotoAsync("/login");
        await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(folder!, "login.png") });
    }

    private static BrowserNewContextOptions Window(int height)
        => new() { ViewportSize = new() { Width = Width(), Height = height }, ColorScheme = Scheme() };

    private static string? Setting(string name)
        => Environment.GetEnvironmentVariable(Prefix + name) is { Length: > 0 } value ? value : null;

    private static int Width() => int.Parse(Setting("WIDTH") ?? "1366", System.Globalization.CultureInfo.InvariantCulture);

    private static ColorScheme Scheme() => Setting("DARK") is null ? ColorScheme.Light : ColorScheme.Dark;
}
