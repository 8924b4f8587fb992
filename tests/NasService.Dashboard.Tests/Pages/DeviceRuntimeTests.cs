using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Microsoft.ML.OnnxRuntime;
using NasService.Core.Latency;
using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

/// <summary>What the page of a browser that is a device is made of: its weight, its headers, its runtime and its statistics.</summary>
[Collection(LongCollection.Name)]
public sealed class DeviceRuntimeTests(Browser.Dashboard dashboard)
{
    private const double Mib = 1 << 20;

    private static readonly string[] s_wasm = ["device/ort/wasm.js", "device/ort/ort-wasm-simd-threaded.mjs",
        "device/ort/ort-wasm-simd-threaded.wasm"];

    private static readonly string[] s_webGpu =
        ["device/ort/webgpu.js", "device/ort/ort-wasm-simd-threaded.asyncify.mjs", "device/ort/ort-wasm-simd-threaded.asyncify.wasm"];

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Page_BeforeTheFirstModel_IsLight(string coding)
    {
        using var client = new HttpClient { BaseAddress = dashboard.Address };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd(coding);
        var page = await client.GetByteArrayAsync("/device");
        var text = await dashboard.TextAsync("/device");
        var paths = text.Split('"').Where(p => p.StartsWith("/assets/", StringComparison.Ordinal));
        string[] named = [.. paths.Select(p => p["/assets/".Length..]).Distinct()];
        string[] ofWorker = ["device/measure.js", "device/files.js", "device/model.js", "device/series.js", "device/timer.js",
            "device/statistics.js"];
        var without = page.Length + (await Task.WhenAll(named.Union(ofWorker).Select(n => WeightAsync(client, n, coding)))).Sum();
        var wasm = (await Task.WhenAll(s_wasm.Select(n => WeightAsync(client, n, coding)))).Sum();
        var webGpu = (await Task.WhenAll(s_webGpu.Select(n => WeightAsync(client, n, coding)))).Sum();
        Assert.True(without + wasm < 5 * Mib, $"{(without + wasm) / Mib:F2} MiB");
        Assert.True(without + webGpu < 8 * Mib, $"{(without + webGpu) / Mib:F2} MiB");
        Assert.Contains("device/page.js", named);
    }

    [Fact]
    public async Task Runtime_AskedForUncompressed_IsThePackagesFile()
    {
        using var client = new HttpClient { BaseAddress = dashboard.Address };
        var bytes = await client.GetByteArrayAsync("/assets/device/ort/ort-wasm-simd-threaded.wasm");
        Assert.Equal("\0asm"u8.ToArray(), bytes[..4]);
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        using var packed = await client.GetAsync("/assets/device/ort/ort-wasm-simd-threaded.wasm");
        await using var unpacked = new BrotliStream(await packed.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var all = new MemoryStream();
        await unpacked.CopyToAsync(all);
        Assert.Equal(bytes, all.ToArray());
    }

    [Theory]
    [InlineData("/device", true)]
    [InlineData("/assets/device/page.js", true)]
    [InlineData("/assets/device/measure.js", true)]
    [InlineData("/assets/device/ort/ort-wasm-simd-threaded.mjs", true)]
    [InlineData("/login", false)]
    [InlineData("/assets/login/login.js", false)]
    public async Task Answer_OfThisPageAlone_IsIsolatedAndMayCompile(string path, bool isOfDevice)
    {
        using var client = new HttpClient { BaseAddress = dashboard.Address };
        using var answer = await client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy")).Split("; ");
        var scripts = Assert.Single(policy, p => p.StartsWith("script-src", StringComparison.Ordinal));
        Assert.Equal(isOfDevice ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'", scripts);
        Assert.Equal("default-src 'self'", policy[0]);
        var isIsolated = answer.Headers.TryGetValues("Cross-Origin-Embedder-Policy", out var embedder)
            && embedder.Single() == "require-corp";
        Assert.Equal(isOfDevice, isIsolated);
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
    }

    [Fact]
    public async Task Int8_InTheBrowser_GivesTheNativeOutputs()
    {
        var input = Enumerable.Range(0, 3 * 8 * 8).Select(i => (float)Math.Sin(i)).ToArray();
        using var session = new InferenceSession(TinyModels.Int8);
        using var value = OrtValue.CreateTensorValueFromMemory(input, [1, 3, 8, 8]);
        using var options = new RunOptions();
        using var native = session.Run(options, ["x"], [value], ["y"]);
        var expected = native[0].GetTensorDataAsSpan<float>().ToArray();
        await using var tab = await dashboard.OpenAsync(loggedIn: false);
        await tab.GotoAsync("/device");
        var found = await tab.EvaluateAsync<float[]>(
            $$"""
            (async () => {
                const ort = await import('/assets/device/ort/wasm.js');
                Object.assign(ort.env.wasm, { numThreads: 1, wasmPaths: '/assets/device/ort/' });
                const bytes = Uint8Array.from(atob('{{Convert.ToBase64String(TinyModels.Int8)}}'), c => c.charCodeAt(0));
                const session = await ort.InferenceSession.create(bytes);
                const x = Float32Array.from({ length: 192 }, (_, i) => Math.sin(i));
                return [...(await session.run({ x: new ort.Tensor('float32', x, [1, 3, 8, 8]) })).y.data];
            })()
            """);
        Assert.Contains(expected, v => v > 0);
        Assert.Equal(expected, found);
    }

    [Fact]
    public async Task Ranks_OfAMediansInterval_AreTheNativeWorkers()
    {
        await using var tab = await dashboard.OpenAsync(loggedIn: false);
        await tab.GotoAsync("/device");
        var found = await tab.EvaluateAsync<int[][]>(
            "(async () => { const { medianRanks } = await import('/assets/device/statistics.js'); return Array.from({ length: 400 }, (_, i) => medianRanks(i + 1)); })()");
        for (var count = 1; count <= found.Length; count++)
        {
            var (low, high) = MedianInterval.Ranks(count);
            Assert.Equal([low, high], found[count - 1]);
        }
    }

    /// <summary>A clock of 100 us and runs of 30 us, which a run that is disturbed makes ten times as long.</summary>
    [Fact]
    public async Task Timer_OnACoarseClock_MeasuresManyRunsAtATimeAndPassesOverDisturbances()
    {
        await using var tab = await dashboard.OpenAsync(loggedIn: false);
        await tab.GotoAsync("/device");
        var found = await tab.EvaluateAsync<JsonElement>(
            """
            (async () => {
                const { Timer, TimedModel, tickOf } = await import('/assets/device/timer.js');
                let timeMs = 0, runs = 0;
                const now = () => Math.floor((timeMs += 0.0001) / 0.1) * 0.1;
                const model = new TimedModel(async () => { runs++; timeMs += timeMs % 400 < 40 ? 0.3 : 0.03; });
                const tick = tickOf(now);
                await new Timer(now, tick, e => { throw e; }).measure([model], { warmUp: 50, minRuns: 120, maxRuns: 3000, relativeInterval: 0.02 });
                return { tick, runsOfSample: model.runsOfSample, warmUps: model.warmUps, ...model.log.summarize() };
            })()
            """);
        double Of(string name) => found.GetProperty(name).GetDouble();
        Assert.Equal(0.1, Of("tick"), 3);
        Assert.InRange(Of("runsOfSample") * 0.03, 10, 20);
        Assert.InRange(Of("medianMs"), 0.0298, 0.0305);
        Assert.InRange(Of("p90Ms"), 0.0298, 0.033);
        Assert.True(Of("warmUps") * 0.03 > 1500, $"{Of("warmUps")} runs");
    }

    private static async Task<long> WeightAsync(HttpClient client, string name, string coding)
    {
        using var answer = await client.GetAsync($"/assets/{name}");
        Assert.True(answer.IsSuccessStatusCode, name);
        Assert.Equal(coding, Assert.Single(answer.Content.Headers.ContentEncoding));
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }
}
