namespace NasService.Bench.Dashboards;

/// <summary>Memory of a browser, as proportional set sizes.</summary>
/// <param name="AllBytes">All of its processes.</param>
/// <param name="TabBytes">The largest process that shows a page.</param>
internal sealed record BrowserMemory(long AllBytes, long TabBytes);
