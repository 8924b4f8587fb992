using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NasService.Api.Hosting;
using NasService.Core.Webhooks;

namespace NasService.Api.Webhooks;

/// <summary>Makes one delivery.</summary>
internal sealed class WebhookSender : IDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);
    private readonly WebhookSecrets _secrets;
    private readonly TimeProvider _time;
    private readonly ServerPaths _paths;
    private readonly bool _allowPrivate;
    private readonly HttpClient _client;

    public WebhookSender(WebhookSecrets secrets, TimeProvider time, ApiSettings settings, ServerPaths paths)
    {
        _paths = paths;
        _secrets = secrets;
        _time = time;
        _allowPrivate = settings.AllowPrivateWebhooks;
        _client = new HttpClient(WebhookConnection.CreateHandler(_allowPrivate)) { Timeout = Timeout };
    }

    /// <summary>The status, and why it is no success. What the receiver writes back is not read: it could be anything, and of anybody.</summary>
    public async Task<(int? Status, string? Error)> SendAsync(DueDelivery due, CancellationToken cancellationToken)
    {
        // The rules may have changed since it was registered.
        if (WebhookTarget.Parse(due.Webhook.Url, _allowPrivate) is not { } target)
        {
            return (null, "the address is not allowed");
        }

        try
        {
            using var request = Request(due, target);
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            var status = (int)response.StatusCode;
            return (status, response.IsSuccessStatusCode ? null : status is >= 300 and < 400 ? "the receiver redirects; that is not followed" : $"the receiver answered {status}");
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return (null, e is OperationCanceledException ? "the receiver did not answer in time" : $"the receiver cannot be reached ({e.GetType().Name})");
        }
        catch (CryptographicException)
        {
            return (null, "the service has lost the secret; make the webhook anew");
        }
    }

    public void Dispose() => _client.Dispose();

    private HttpRequestMessage Request(DueDelivery due, Uri target)
    {
        var d = due.Delivery;
        var body = FormattableString.Invariant($"{{\"type\":\"job.{d.Type}\",\"jobId\":\"{d.JobId}\",\"seq\":{d.Seq},\"at\":\"{d.At.UtcDateTime:O}\",\"payload\":{_paths.Hide(d.PayloadJson)}}}");
        var now = _time.GetUtcNow().ToUnixTimeSeconds();
        var request = new HttpRequestMessage(HttpMethod.Post, target) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("webhook-id", d.Id);
        request.Headers.Add("webhook-timestamp", now.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", _secrets.Sign(due.Webhook.ProtectedSecret, d.Id, now, body));
        request.Headers.Add("User-Agent", "NasService");
        return request;
    }
}
