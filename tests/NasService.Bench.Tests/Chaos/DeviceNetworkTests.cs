using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using NasService.Bench.Chaos;
using NasService.Bench.Chaos.Devices;

namespace NasService.Bench.Tests.Chaos;

/// <summary>The network that devices of the chaos benchmark have, before a service that only counts.</summary>
public sealed class DeviceNetworkTests : IAsyncLifetime
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    private readonly string _folder = Directory.CreateTempSubdirectory("nas-network-").FullName;
    private readonly Channel<string> _heard = Channel.CreateUnbounded<string>();
    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());
    private readonly CancellationTokenSource _end = new();
    private WebApplication _service = null!;
    private DeviceNetwork _network = null!;
    private HttpClient _device = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        _service = builder.Build();
        _service.Run(async context =>
        {
            using var body = new StreamReader(context.Request.Body);
            await _heard.Writer.WriteAsync($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString} {context.Request.Headers.Authorization} {await body.ReadToEndAsync()}");
            context.Response.Headers.ETag = "\"7\"";
            await context.Response.WriteAsync("answered");
        });
        await _service.StartAsync();
        _network = await DeviceNetwork.StartAsync(_folder, _time, CancellationToken.None);
        _network.Service = new Uri(_service.Urls.Single() + "/");
        _device = new HttpClient(new SocketsHttpHandler
        {
            SslOptions = { CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck, CustomTrustStore = { X509CertificateLoader.LoadCertificateFromFile(_network.CertificateFile) } } },
        })
        { BaseAddress = _network.Address };
        _device.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer key");
    }

    public async Task DisposeAsync()
    {
        await _end.CancelAsync();
        _device.Dispose();
        await _network.DisposeAsync();
        await _service.DisposeAsync();
        _end.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Pass_Undisturbed_CarriesAllThatIsSaidOverHttps()
    {
        using var answer = await _device.PostAsync("api/v1/device/claims:renew?a=b", new StringContent("said"));
        Assert.Equal("https", _network.Address.Scheme);
        Assert.Equal("POST /api/v1/device/claims:renew?a=b Bearer key said", await _heard.Reader.ReadAsync());
        Assert.Equal("answered", await answer.Content.ReadAsStringAsync());
        Assert.Equal("\"7\"", answer.Headers.ETag!.Tag);
    }

    [Theory]
    [InlineData(nameof(DisturbanceKind.Repeat), 2)]
    [InlineData(nameof(DisturbanceKind.Lose), 1)]
    [InlineData(nameof(DisturbanceKind.Cut), 0)]
    public async Task Pass_Disturbed_TheServiceHearsAReportSoOften(string kind, int times)
    {
        var trouble = _network.DisturbAsync(Enum.Parse<DisturbanceKind>(kind), Long, _end.Token);
        var report = _device.PostAsync("api/v1/device/claims:complete", new StringContent("said"));
        if (times > 1)
        {
            (await report).Dispose();
        }
        else
        {
            await Assert.ThrowsAsync<HttpRequestException>(() => report);
        }

        Assert.Equal(times, _heard.Reader.Count);
        await _end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => trouble);
    }

    [Fact]
    public async Task Pass_Silent_NothingIsHeardOnEitherSide()
    {
        _ = _network.DisturbAsync(DisturbanceKind.Silence, Long, _end.Token);
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _device.GetAsync("api/v1/device/models/1", patience.Token));
        Assert.Equal(0, _heard.Reader.Count);
    }

    [Fact]
    public async Task Pass_Late_IsHeardAfterItsSenderHasGone()
    {
        _ = _network.DisturbAsync(DisturbanceKind.Delay, Long, _end.Token);
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _device.PostAsync("api/v1/device/claims:fail", new StringContent("late"), patience.Token));
        Assert.Equal(0, _heard.Reader.Count);
        _time.Advance(Long);
        Assert.Equal("POST /api/v1/device/claims:fail Bearer key late", await _heard.Reader.ReadAsync());
    }
}
