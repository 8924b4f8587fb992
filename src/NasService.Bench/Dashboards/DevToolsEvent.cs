using System.Text.Json;

namespace NasService.Bench.Dashboards;

/// <summary>Something a browser tells of.</summary>
/// <param name="session">The tab; null: the browser itself.</param>
/// <param name="name">As in <c>Network.loadingFinished</c>.</param>
/// <param name="what">What it tells.</param>
internal sealed class DevToolsEvent(string? session, string name, JsonElement what) : EventArgs
{
    public string? Session => session;

    public string Name => name;

    public JsonElement What => what;
}
