using System.Collections.Concurrent;
using System.Text.Json;

namespace NasService.Bench.Dashboards;

/// <summary>One tab of a browser; it counts what it transfers.</summary>
internal sealed class BrowserTab
{
    private readonly DevTools _tools;
    private readonly string _context;
    private readonly string _session;
    private readonly ConcurrentDictionary<string, string> _addresses = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> _transferred = new(StringComparer.Ordinal);

    private BrowserTab(DevTools tools, string context, string session)
    {
        (_tools, _context, _session) = (tools, context, session);
        _tools.Happened += Count;
    }

    /// <summary>Bytes of each address, compressed and with the headers of the answers, as they came over the wire.</summary>
    public IReadOnlyDictionary<string, long> Transferred => _transferred;

    public static async Task<BrowserTab> CreateAsync(DevTools tools, string context, string session, CancellationToken cancellationToken)
    {
        var tab = new BrowserTab(tools, context, session);
        await tab.SendAsync("Page.enable", new { }, cancellationToken);
        await tab.SendAsync("Network.enable", new { }, cancellationToken);
        return tab;
    }

    public Task SetCookieAsync(string name, string value, Uri address, CancellationToken cancellationToken)
        => SendAsync("Network.setCookie", new { name, value, url = address.ToString(), httpOnly = true }, cancellationToken);

    /// <summary>Runs in every page before its own scripts.</summary>
    public Task PrepareAsync(string script, CancellationToken cancellationToken) => SendAsync("Page.addScriptToEvaluateOnNewDocument", new { source = script }, cancellationToken);

    /// <summary>Returns when the page has begun to load.</summary>
    public Task NavigateAsync(Uri address, CancellationToken cancellationToken) => SendAsync("Page.navigate", new { url = address.ToString() }, cancellationToken);

    /// <summary>The value of an expression, or of the promise that it gives.</summary>
    public async Task<T> EvaluateAsync<T>(string expression, CancellationToken cancellationToken)
    {
        var answer = await SendAsync("Runtime.evaluate", new { expression, awaitPromise = true, returnByValue = true }, cancellationToken);
        return answer.TryGetProperty("exceptionDetails", out var wrong)
            ? throw new InvalidOperationException($"The page failed: {wrong}")
            : answer.GetProperty("result").GetProperty("value").Deserialize<T>()!;
    }

    /// <summary>An event of the pointer: <c>mousePressed</c>, <c>mouseMoved</c>, <c>mouseReleased</c>.</summary>
    public Task PointAsync(string type, double x, double y, CancellationToken cancellationToken)
        => SendAsync("Input.dispatchMouseEvent", new { type, x, y, button = "left", buttons = type == "mouseReleased" ? 0 : 1, clickCount = 1 }, cancellationToken);

    public async Task CloseAsync(CancellationToken cancellationToken)
    {
        _tools.Happened -= Count;
        await _tools.SendAsync("Target.disposeBrowserContext", new { browserContextId = _context }, null, cancellationToken);
    }

    private Task<JsonElement> SendAsync(string method, object parameters, CancellationToken cancellationToken) => _tools.SendAsync(method, parameters, _session, cancellationToken);

    private void Count(object? sender, DevToolsEvent happened)
    {
        if (happened.Session != _session)
        {
            return;
        }

        var (name, what) = (happened.Name, happened.What);
        if (name is "Network.requestWillBeSent")
        {
            _addresses[what.GetProperty("requestId").GetString()!] = what.GetProperty("request").GetProperty("url").GetString()!;
        }
        else if (name is "Network.loadingFinished" && _addresses.TryGetValue(what.GetProperty("requestId").GetString()!, out var address))
        {
            _transferred.AddOrUpdate(address, _ => Bytes(), (_, known) => known + Bytes());
        }

        long Bytes() => (long)what.GetProperty("encodedDataLength").GetDouble();
    }
}
