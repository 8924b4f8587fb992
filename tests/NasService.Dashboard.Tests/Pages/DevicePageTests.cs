using System.Text.Json;
using NasService.Core.Queue;
using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

/// <summary>A real browser as a device: enrolled by its link, it measures what the service hands out.</summary>
[Collection(LongCollection.Name)]
public sealed class DevicePageTests(Browser.Dashboard dashboard)
{
    [Fact]
    public async Task Device_OpenedByItsLink_MeasuresWhatTheServiceHandsOut()
    {
        var device = new BrowserDevice(dashboard, "phone");
        var item = await device.AskAsync(1, TinyModels.Float, TinyModels.Int8, TinyModels.Unsupported);
        var link = await device.LinkAsync();
        await using var tab = await dashboard.OpenAsync(loggedIn: false);
        await tab.GotoAsync(link);
        await BrowserDevice.MeasuredAsync(tab);

        var results = await device.ResultsAsync(item);
        foreach (var latency in results.Take(2).Select(r => r.Latency!))
        {
            Assert.StartsWith("phone-", latency.DeviceId, StringComparison.Ordinal);
            Assert.InRange(latency.MedianMs, latency.P10Ms, latency.P90Ms);
            Assert.True(latency is { Runs: >= 5, WarmUp: >= 5, AnchorRatio: > 0 }, latency.ToString());
        }

        // The anchor was measured before and behind them.
        Assert.NotNull(results[0].RepeatSpread);
        Assert.Contains("NoSuchOperator", results[2].Error, StringComparison.Ordinal);
        Assert.True(await tab.EvaluateAsync<bool>("crossOriginIsolated"));
        Assert.Equal("", await tab.EvaluateAsync<string>("location.hash"));
        Assert.Contains("NoSuchOperator", await tab.Find("#last").InnerTextAsync(), StringComparison.Ordinal);

        // What it is stands with the devices; loaded again, it has its key; nobody else has its token.
        var known = Assert.Single(await dashboard.Store.ListDevicesAsync(default), d => d.Fingerprint.Name == "phone").Fingerprint;
        Assert.Equal(("onnxruntime-web", "1.30.0"), (known.Runtime, known.RuntimeVersion));
        Assert.Equal(("wasm", "wasm simd isolated"), (known.Provider, known.Isa));
        Assert.Contains("Chrom", known.OperatingSystem, StringComparison.Ordinal);
        await tab.Page.ReloadAsync();
        await BrowserDevice.StateAsync(tab, "Waits for measurements");
        await using var thief = await dashboard.OpenAsync(loggedIn: false);
        await thief.GotoAsync(link);
        await thief.Page.WaitForFunctionAsync("() => document.getElementById('mistake').textContent.includes('used before')");
    }

    [Fact]
    public async Task Device_WithTwoThreads_MeasuresByThem()
    {
        var device = new BrowserDevice(dashboard, "tablet");
        var item = await device.AskAsync(2, TinyModels.Float);
        await using var tab = await dashboard.OpenAsync(loggedIn: false);
        await tab.GotoAsync(await device.LinkAsync());
        await BrowserDevice.MeasuredAsync(tab);
        Assert.Equal(2, Assert.Single(await device.ResultsAsync(item)).Latency!.Threads);
    }

    [Fact]
    public async Task Device_WithoutHttps_MeasuresOnOneThreadAndSaysWhatIsLost()
    {
        var device = new BrowserDevice(dashboard, "old-phone");
        await using var tab = await dashboard.OpenAsync(loggedIn: false);
        await tab.GotoAsync(new Uri(dashboard.NamedAddress, await device.LinkAsync()).ToString());
        await BrowserDevice.StateAsync(tab, "Waits for measurements");
        Assert.False(await tab.EvaluateAsync<bool>("isSecureContext"));
        var lost = await tab.Find("#losses").InnerTextAsync();
        Assert.Contains("one thread", lost, StringComparison.Ordinal);
        Assert.Contains("No lock of the screen", lost, StringComparison.Ordinal);
        Assert.Contains("No WebGPU", lost, StringComparison.Ordinal);

        var item = await device.AskAsync(1, TinyModels.Int8);
        await BrowserDevice.MeasuredAsync(tab);
        Assert.NotNull(Assert.Single(await device.ResultsAsync(item)).Latency);
        var two = await device.AskAsync(2, TinyModels.Float);
        await Eventually(async () => (await device.ItemAsync(two)).State == WorkState.Failed);
        Assert.Contains("one thread", (await device.ItemAsync(two)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Device_InTheBackground_GivesBackWhatItHoldsAndSaysSo()
    {
        var device = new BrowserDevice(dashboard, "pocket");
        await using var tab = await dashboard.OpenAsync(loggedIn: false);
        await tab.Page.AddInitScriptAsync(
            """
            let away = false;
            Object.defineProperty(document, 'hidden', { get: () => away });
            window.go = is => { away = is; document.dispatchEvent(new Event('visibilitychange')); };
            """);
        await tab.GotoAsync(await device.LinkAsync());
        await BrowserDevice.StateAsync(tab, "Waits for measurements");
        var item = await device.AskAsync(1, TinyModels.Float);
        await BrowserDevice.StateAsync(tab, "Measures 1 model");
        await tab.EvaluateAsync<JsonElement?>("go(true)");
        await BrowserDevice.StateAsync(tab, "in the background");
        await Eventually(async () => (await device.ItemAsync(item)).State == WorkState.Pending);
        Assert.Equal((0, 0), ((await device.ItemAsync(item)).Failures, (await device.ItemAsync(item)).Deaths));

        await tab.EvaluateAsync<JsonElement?>("go(false)");
        await BrowserDevice.MeasuredAsync(tab);
        Assert.NotNull(Assert.Single(await device.ResultsAsync(item)).Latency);
    }

    [Fact]
    public async Task Device_ForWebGpuWhereThereIsNone_RefusesAndFetchesNothingOfIt()
    {
        var device = new BrowserDevice(dashboard, "gpu");
        await using var tab = await dashboard.OpenAsync(loggedIn: false);
        var fetched = new List<string>();
        tab.Page.Request += (_, request) => fetched.Add(request.Url);
        await tab.GotoAsync((await device.LinkAsync()).Replace("/device#", "/device?provider=webgpu#", StringComparison.Ordinal));
        await BrowserDevice.StateAsync(tab, "there is no adapter here");
        Assert.DoesNotContain(fetched, url => url.Contains("/ort/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Device_WhoseWorkerHangs_SaysSo()
    {
        var device = new BrowserDevice(dashboard, "hung");
        await using var tab = await dashboard.OpenAsync(loggedIn: false);
        await tab.Page.Clock.InstallAsync();
        await tab.Page.AddInitScriptAsync("window.Worker = class { postMessage() {} terminate() {} };");
        await tab.GotoAsync(await device.LinkAsync());
        await BrowserDevice.StateAsync(tab, "Starts its runtime");
        await tab.Page.Clock.FastForwardAsync(61_000);
        await BrowserDevice.StateAsync(tab, "did not start");
        Assert.Contains("Cross-Origin-Embedder-Policy", await tab.Find("#state").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enrolment_OnTheFleetPage_ShowsTheLinkAsAQrCode()
    {
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync("/fleet");
        await tab.Find("#device-name").FillAsync("by-qr");
        await tab.Find("button", "Enrol").ClickAsync();
        await tab.Page.WaitForFunctionAsync("() => document.querySelector('img.qr')?.naturalWidth > 0");
        var link = await tab.Find("a[href*='/device#']").GetAttributeAsync("href");
        Assert.StartsWith(new Uri(dashboard.Address, "/device#nasdev_").ToString(), link, StringComparison.Ordinal);
        Assert.Empty(await tab.FindBarriersAsync());
    }

    [Fact]
    public async Task Page_BeforeItIsEnrolled_HasNoBarriers()
    {
        await using var tab = await dashboard.OpenAsync(loggedIn: false);
        await tab.GotoAsync("/device");
        await tab.Page.WaitForSelectorAsync("#enrolment:not([hidden])");
        Assert.Empty(await tab.FindBarriersAsync());
    }

    private static async Task Eventually(Func<Task<bool>> holds)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await holds())
        {
            await Task.Delay(50, limit.Token);
        }
    }
}
