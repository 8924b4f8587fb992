using System.Text.Json;
using Microsoft.Playwright;

namespace NasService.Dashboard.Tests.Browser;

/// <summary>A tab that remembers what went wrong in it: violations of the content security policy, and errors of scripts.</summary>
internal sealed class Tab : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _address;
    private readonly List<string> _troubles = [];

    private Tab(IBrowserContext context, IPage page, Uri address) => (_context, Page, _address) = (context, page, address);

    public IPage Page { get; }

    public IAPIRequestContext Requests => _context.APIRequest;

    public static async Task<Tab> CreateAsync(IBrowserContext context, Uri address)
    {
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(30_000);
        var tab = new Tab(context, page, address);
        page.PageError += (_, error) => tab._troubles.Add("script: " + error);
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase))
            {
                tab._troubles.Add("policy: " + message.Text);
            }
        };
        return tab;
    }

    /// <param name="path">Below the service's address, or an address of its own.</param>
    public Task GotoAsync(string path) => Page.GotoAsync(new Uri(_address, path).ToString());

    /// <summary>Goes to a page and waits until it shows what it has.</summary>
    public async Task OpenAsync(string path)
    {
        await GotoAsync(path);
        await Page.WaitForSelectorAsync("#content[data-ready]");
    }

    public ILocator Find(string selector) => Page.Locator(selector);

    public ILocator Find(string selector, string text) => Page.Locator(selector, new PageLocatorOptions { HasText = text });

    public async Task<T> EvaluateAsync<T>(string script) => await Page.EvaluateAsync<T>(script);

    /// <summary>What axe finds that is serious or worse, with its place.</summary>
    public async Task<string[]> FindBarriersAsync()
    {
        await Page.EvaluateAsync(await ScriptAsync("axe.js"));
        var found = await Page.EvaluateAsync<JsonElement>("async () => (await axe.run()).violations.filter(v => ['serious', 'critical'].includes(v.impact)).map(v => `${v.id}: ${v.nodes.map(n => n.html.slice(0, 160)).slice(0, 3).join(' | ')}`)");
        return [.. found.EnumerateArray().Select(v => v.GetString()!)];
    }

    /// <summary>From the next page on, remembers what is written on canvases, for <see cref="FindOverlapsAsync"/> and <see cref="FindCutsAsync"/>.</summary>
    public async Task WatchTextsAsync()
    {
        await Page.AddInitScriptAsync(await ScriptAsync("texts.js"));
        await Page.AddInitScriptAsync(await ScriptAsync("cuts.js"));
    }

    /// <summary>Waits until every chart is drawn, wherever on the page it is, and no part waits for an answer.</summary>
    public Task DrawnAsync() => Page.WaitForFunctionAsync("() => document.documentElement.dataset.drawn === 'true' && !document.querySelector('[aria-busy=true]')");

    /// <summary>Texts that lie over each other, in elements and on canvases.</summary>
    public Task<string[]> FindOverlapsAsync() => EvaluateAsync<string[]>("textsOverTexts()");

    /// <summary>What does not show all of itself: parts and texts that are cut, marks outside their plot, legends over a chart.</summary>
    /// <param name="isNarrow">In a window of a phone tables may scroll sideways.</param>
    public Task<string[]> FindCutsAsync(bool isNarrow)
        => EvaluateAsync<string[]>($"(async narrow => [...partsCut(narrow), ...textsCut(narrow), ...drawingsCut(), ...await marksOutside(), ...legendsOver()])({(isNarrow ? "true" : "false")})");

    private static async Task<string> ScriptAsync(string name)
    {
        var script = typeof(Tab).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} was not there when the tests were built: eng/setup.sh --with-tests installs it, and ./nas test does both.");
        using var reader = new StreamReader(script);
        return await reader.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_troubles);
    }
}
