using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NasService.Core.Input;
using NasService.Storage.Tests.Engines;

namespace NasService.Api.Tests.Hosting;

public sealed class HostingTests
{
    [Fact]
    public async Task Request_ByAnotherName_IsRefused()
    {
        await using var service = await TestService.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/jobs");
        request.Headers.Host = "rebound.example";
        using var response = await service.Admin.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/api/v1/jobs")]
    [InlineData("/nothing")]
    public async Task Answer_OfAnyKind_CarriesWhatABrowserIsToRefuse(string path)
    {
        await using var service = await TestService.StartAsync();
        using var response = await service.Client().GetAsync(path);
        Assert.Contains("frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Body_OverTheLimit_IsRefused()
    {
        await using var service = await TestService.StartAsync();
        using var response = await service.Admin.PostAsync("/api/v1/jobs", TestService.Yaml(new string('a', 300_000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Requests_OverTheBurst_AreToldToWait()
    {
        await using var service = await TestService.StartAsync(limits: new ApiLimits { RequestBurst = 5, RequestsPerSecond = 1 });
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 8; i++)
        {
            using var response = await service.Admin.GetAsync("/api/v1/datasets");
            statuses.Add(response.StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, statuses[0]);
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        Assert.Equal(HttpStatusCode.OK, (await service.Client().GetAsync("/health/live")).StatusCode);
    }

    [Theory]
    [InlineData("0.0.0.0:8420")]
    [InlineData("*:8420")]
    [InlineData("192.0.2.1:8420")]
    public void Listen_OffLoopbackWithoutTls_IsRefused(string text)
    {
        var e = Assert.Throws<InputException>(() => ListenAddress.Parse(text, null, null, isBehindProxy: false));
        Assert.Equal("--listen", Assert.Single(e.Errors).Path);
        Assert.False(ListenAddress.Parse(text, null, null, isBehindProxy: true).IsLoopback);
        Assert.Equal("https", ListenAddress.Parse(text, "server.pem", null, isBehindProxy: false).Scheme);
    }

    [Theory]
    [InlineData("8420", "127.0.0.1", 8420)]
    [InlineData("localhost:99", "127.0.0.1", 99)]
    [InlineData("127.0.0.1", "127.0.0.1", ListenAddress.DefaultPort)]
    [InlineData("[::1]:0", "::1", 0)]
    public void Listen_OnLoopback_IsRead(string text, string address, int port)
    {
        var listen = ListenAddress.Parse(text, null, null, isBehindProxy: false);
        Assert.Equal((IPAddress.Parse(address), port), (listen.Address, listen.Port));
    }

    private static void Quiet(IServiceCollection services) => services.AddLogging(l => l.ClearProviders());

    [Fact]
    public async Task Start_PortIsTaken_SaysSoBeforeAKeyIsMade()
    {
        await using var service = await TestService.StartAsync();
        var taken = ListenAddress.Default with { Port = service.Address.Port };
        var e = await Assert.ThrowsAsync<InputException>(() => TestService.StartAsync(change: s => s with { Listen = taken }));
        var error = Assert.Single(e.Errors);
        Assert.Equal(("--listen", "Another process listens there.", $"127.0.0.1:{taken.Port}"), (error.Path, error.Message, error.Found));
        Assert.Equal(error, Assert.Single(ListenCheck.Refusal(taken, new IOException("failed to bind", new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.AddressAlreadyInUse))).Errors));
    }

    [Fact]
    public async Task Start_AddressOfAnotherMachine_SaysSo()
    {
        var elsewhere = new ListenAddress(IPAddress.Parse("192.0.2.1"), 8420);
        var e = await Assert.ThrowsAsync<InputException>(() => TestService.StartAsync(change: s => s with { Listen = elsewhere }));
        Assert.Equal("This machine has no such address.", Assert.Single(e.Errors).Message);
    }

    /// <summary>Chromium's header, and one of a page's own script.</summary>
    [Theory]
    [InlineData("/nothing", "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", true)]
    [InlineData("/jobs/nothing/at/all", "text/html", true)]
    [InlineData("/assets/login/none.css", "text/html", true)]
    [InlineData("/nothing", "*/*", false)]
    [InlineData("/nothing", "application/json", false)]
    [InlineData("/nothing", "text/html;q=0, application/json", false)]
    [InlineData("/api/v1/nothing", "text/html", false)]
    [InlineData("/api/v1/jobs/nothing", "text/html", false)]
    public async Task Problem_InABrowser_IsAPageAndADocumentElsewhere(string path, string accept, bool isPage)
    {
        await using var service = await TestService.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await service.Admin.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(isPage ? "text/html" : "application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(isPage, text.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal));
        Assert.Contains("There is no such", text, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problem_InABrowserBelowAPathBase_LinksBelowIt()
    {
        await using var service = await TestService.StartAsync(change: s => s with { PathBase = "/nas" });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/nas/<script>");
        request.Headers.TryAddWithoutValidation("Accept", "text/html");
        var text = await (await service.Admin.SendAsync(request)).Content.ReadAsStringAsync();
        Assert.Contains("href=\"/nas/\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metrics_AfterRequests_CountThem()
    {
        await using var service = await TestService.StartAsync();
        await TestService.SubmitAsync(service.Admin);
        var text = await service.Admin.GetStringAsync("/metrics");
        Assert.Contains("nas_jobs{state=\"queued\"} 1\n", text, StringComparison.Ordinal);
        Assert.Contains("nas_jobs_submitted_total 1\n", text, StringComparison.Ordinal);
        Assert.Contains("# TYPE http_server_request_duration_seconds histogram\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/api/v1/jobs")]
    [InlineData("/api/v1/datasets")]
    [InlineData("/metrics")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/login")]
    [InlineData("/nothing")]
    public async Task Head_OfWhatCanBeGot_AnswersAsGetWithoutABody(string path)
    {
        await using var service = await TestService.StartAsync();
        using var got = await service.Admin.GetAsync(path);
        using var head = await service.Admin.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
        Assert.Equal(got.StatusCode, head.StatusCode);
        Assert.Equal(got.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Head_OfARunningJobsEvents_DoesNotWaitForThem()
    {
        await using var service = await TestService.StartAsync();
        var job = await TestService.SubmitAsync(service.Admin);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var head = await service.Admin.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"/api/v1/jobs/{job}/events"), patience.Token);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal("text/event-stream", head.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task DataSets_PutThereAndTakenAway_AreKnownAtOnce()
    {
        await using var service = await TestService.StartAsync(change: s => s with { DataSetFolder = Path.Combine(s.Folder.Root, "datasets") });
        async Task<string[]> NamesAsync() => [.. (await TestService.GetAsync(service.Admin, "/api/v1/datasets")).GetProperty("dataSets").EnumerateArray().Select(n => n.GetString()!)];
        Assert.Equal([TestService.DataSet], await NamesAsync());
        var added = Directory.CreateDirectory(Path.Combine(service.Folder, "data", "datasets", "added"));
        Directory.CreateDirectory(Path.Combine(service.Folder, "data", "datasets", ".hidden"));
        Assert.Equal(["added", TestService.DataSet], await NamesAsync());
        using var taken = await service.Admin.PostAsync("/api/v1/jobs:validate", TestService.Yaml(TestService.Job().Replace($"path: {TestService.DataSet}", "path: added", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        added.Delete();
        Directory.Delete(Path.Combine(service.Folder, "images"));
        Assert.Empty(await NamesAsync());
    }

    [Fact]
    public async Task Start_OnATakenPort_LeavesTheFirstKeyToTheNextStart()
    {
        using var folder = new TemporaryFolder();
        using var taken = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var settings = new ApiSettings
        {
            Folder = new Core.Artifacts.DataFolder(folder["data"]),
            SpaceFolder = Core.Spaces.SpaceLibrary.FindFolder()!,
            Listen = ListenAddress.Default with { Port = ((IPEndPoint)taken.LocalEndpoint).Port },
        };
        var e = await Assert.ThrowsAsync<InputException>(() => ApiServer.StartAsync(settings, Quiet, default));
        Assert.Equal("--listen", Assert.Single(e.Errors).Path);
        await using var server = await ApiServer.StartAsync(settings with { Listen = ListenAddress.Default with { Port = 0 } }, Quiet, default);
        Assert.NotNull(server.FirstKey);
    }

    [Fact]
    public async Task Health_OfAnOpenService_IsGood()
    {
        await using var service = await TestService.StartAsync();
        Assert.Equal("ready", (await TestService.GetAsync(service.Client(), "/health/ready")).GetProperty("status").GetString());
    }
}
