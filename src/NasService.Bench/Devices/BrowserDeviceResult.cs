namespace NasService.Bench.Devices;

/// <summary>What <c>nas bench browser-device</c> measures.</summary>
/// <param name="Device">Id of the browser's fingerprint.</param>
/// <param name="Isolation">As the page tells it: what kernels, threads and clock it has.</param>
/// <param name="TickUs">Step of the page's clock, microseconds.</param>
/// <param name="Threads">Of each measurement.</param>
/// <param name="IsNoisy">Whether the page said of itself that its repeated medians lie over 10 % apart.</param>
/// <param name="Rows">The models.</param>
internal sealed record BrowserDeviceResult(string Device, string Isolation, double TickUs, int Threads, bool IsNoisy,
    IReadOnlyList<BrowserDeviceRow> Rows);
