using NasService.Bench.Dashboards;
using NasService.Cli.Remote;

namespace NasService.Bench.Devices;

/// <summary>The page by which a browser is a device.</summary>
internal static class DevicePage
{
    private const int Side = 800;

    /// <summary>A tab that opened the link of a new enrolment, as a phone's owner does.</summary>
    public static async Task<BrowserTab> EnrolAsync(
        RemoteService service, Chromium browser, string device, CancellationToken cancellationToken)
    {
        var enrolled = await service.SendAsync(HttpMethod.Post, "enrolments", $$"""{"device":"{{device}}"}""", cancellationToken);
        var tab = await browser.OpenAsync(Side, Side, cancellationToken);
        await tab.NavigateAsync(new Uri(enrolled.GetProperty("link").GetString()!), cancellationToken);
        return tab;
    }
}
