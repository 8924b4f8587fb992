using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace NasService.Bench.Chaos.Devices;

/// <summary>
/// A proxy with HTTPS between devices and the service, as a bad network is: silent, cut, deaf to answers, late, or saying things twice. Its
/// certificate is its own; who trusts it names the file in <c>SSL_CERT_FILE</c>.
/// </summary>
internal sealed class DeviceNetwork : IAsyncDisposable
{
    /// <summary>Longer than a device waits for an answer.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan Valid = TimeSpan.FromDays(2);
    private static readonly string[] s_ofTheConnection = ["Transfer-Encoding", "Connection", "Keep-Alive", "Host", "Content-Length"];

    private readonly WebApplication _app;
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _end = new();
    private volatile CancellationTokenSource _cut = new();
    private DisturbanceKind? _trouble;

    private DeviceNetwork(WebApplication app, string certificateFile, TimeProvider time) => (_app, CertificateFile, _time) = (app, certificateFile, time);

    /// <summary>Where devices reach it.</summary>
    public Uri Address { get; private set; } = new("https://127.0.0.1/");

    /// <summary>PEM.</summary>
    public string CertificateFile { get; }

    /// <summary>The service behind it; another one with each fleet.</summary>
    public Uri Service { get; set; } = new("http://127.0.0.1/");

    /// <param name="folder">Gets the certificate.</param>
    /// <param name="time">Of its delays.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    public static async Task<DeviceNetwork> StartAsync(string folder, TimeProvider time, CancellationToken cancellationToken)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=chaos", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var certificate = request.CreateSelfSigned(time.GetUtcNow() - Valid, time.GetUtcNow() + Valid);
        var file = Path.Combine(folder, "chaos.crt");
        await File.WriteAllTextAsync(file, certificate.ExportCertificatePem(), cancellationToken);

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration()
            .ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0, l =>
            {
                l.Protocols = HttpProtocols.Http1;
                l.UseHttps(certificate);
            }));
        var app = builder.Build();
        var network = new DeviceNetwork(app, file, time);
        app.Run(network.PassAsync);
        await app.StartAsync(cancellationToken);
        network.Address = new Uri(app.Urls.Single() + "/");
        return network;
    }

    /// <summary>Behaves so for a while.</summary>
    public async Task DisturbAsync(DisturbanceKind kind, TimeSpan lasting, CancellationToken cancellationToken)
    {
        _trouble = kind;
        if (kind is DisturbanceKind.Cut or DisturbanceKind.Silence)
        {
            // What is under way is lost, too.
            await _cut.CancelAsync();
            _cut = new CancellationTokenSource();
        }

        await Task.Delay(lasting, _time, cancellationToken);
        _trouble = null;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
        _client.Dispose();
        _cut.Dispose();
        _end.Dispose();
    }

    private async Task PassAsync(HttpContext context)
    {
        var (trouble, cut) = (_trouble, _cut.Token);
        var isReport = context.Request.Path.Value!.Contains("/claims:", StringComparison.Ordinal);
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, cut, _end.Token);
        try
        {
            var body = await ReadAsync(context, gone.Token);
            switch (trouble)
            {
                case DisturbanceKind.Silence:
                    await Task.Delay(Timeout.InfiniteTimeSpan, _time, gone.Token);
                    break;
                case DisturbanceKind.Cut:
                    context.Abort();
                    return;
                case DisturbanceKind.Lose when isReport:
                    (await SendAsync(context, body, _end.Token)).Dispose();
                    context.Abort();
                    return;
                case DisturbanceKind.Delay when isReport:
                    await Task.Delay(Late, _time, _end.Token);
                    break;
                case DisturbanceKind.Repeat when isReport:
                    (await SendAsync(context, body, gone.Token)).Dispose();
                    break;
            }

            // A report that is late is passed on whoever waits for its answer.
            using var answer = await SendAsync(context, body, trouble == DisturbanceKind.Delay ? _end.Token : gone.Token);
            await AnswerAsync(context, answer, gone.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or HttpRequestException or IOException)
        {
            context.Abort();
        }
    }

    private static async Task<byte[]> ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancellationToken);
        return body.ToArray();
    }

    private async Task<HttpResponseMessage> SendAsync(HttpContext context, byte[] body, CancellationToken cancellationToken)
    {
        var target = new Uri(Service, context.Request.Path.Value + context.Request.QueryString.Value);
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), target) { Content = body.Length > 0 ? new ByteArrayContent(body) : null };
        foreach (var (name, values) in context.Request.Headers.Where(h => !s_ofTheConnection.Contains(h.Key, StringComparer.OrdinalIgnoreCase)))
        {
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
            }
        }

        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    private static async Task AnswerAsync(HttpContext context, HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(h => !s_ofTheConnection.Contains(h.Key, StringComparer.OrdinalIgnoreCase)))
        {
            context.Response.Headers[name] = values.ToArray();
        }

        if (context.Response.StatusCode is not (StatusCodes.Status204NoContent or StatusCodes.Status304NotModified))
        {
            await answer.Content.CopyToAsync(context.Response.Body, cancellationToken);
        }
    }
}
