using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using NasService.Core.Documents;
using NasService.Core.Input;
using NasService.Core.Stores;
using NasService.Storage.Artifacts;

namespace NasService.Storage.Remote;

/// <summary>
/// The service as a device reaches it. What the network or the service does is a <see cref="StoreException"/>, and waited for; what is
/// wrong with the key or
/// with what is said is an <see cref="InputException"/>.
/// </summary>
internal sealed class RemoteService(HttpClient client)
{
    private const string Base = "api/v1/device";

    /// <summary>A connection that is silent for longer is given up.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <param name="path">Behind <c>/device</c>.</param>
    /// <param name="body">Sent as JSON.</param>
    /// <param name="wait">How long the service may take on purpose.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Null: there is no such thing, or no answer to give.</returns>
    public async Task<T?> PostAsync<T>(string path, object body, TimeSpan wait, CancellationToken cancellationToken)
        where T : class
    {
        using var answer = await SendAsync(HttpMethod.Post, path, body, wait, cancellationToken).ConfigureAwait(false);
        if (answer.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.NotFound)
        {
            return null;
        }

        try
        {
            return await answer.Content.ReadFromJsonAsync<T>(DocumentJson.Options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is JsonException or IOException or HttpRequestException)
        {
            throw Unavailable(e.Message, e);
        }
    }

    /// <summary>Tells the service something.</summary>
    public async Task SendAsync(HttpMethod method, string path, object body, CancellationToken cancellationToken)
        => (await SendAsync(method, path, body, TimeSpan.Zero, cancellationToken).ConfigureAwait(false)).Dispose();

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object body, TimeSpan wait, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(wait + Patience);
        using var request = new HttpRequestMessage(method, new Uri(Base + path, UriKind.Relative)) { Content = JsonContent.Create(body, options: DocumentJson.Options) };
        HttpResponseMessage answer;
        try
        {
            answer = await client.SendAsync(request, limit.Token).ConfigureAwait(false);
        }
        catch (HttpRequestException e)
        {
            throw Unavailable(e.Message, e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw Unavailable("no answer", e);
        }

        if (answer.IsSuccessStatusCode || answer.StatusCode == HttpStatusCode.NotFound)
        {
            return answer;
        }

        using (answer)
        {
            throw await RefusalAsync(answer).ConfigureAwait(false);
        }
    }

    private async Task<Exception> RefusalAsync(HttpResponseMessage answer)
    {
        var said = await answer.Content.ReadAsStringAsync(CancellationToken.None).ConfigureAwait(false);
        var status = (int)answer.StatusCode;
        return answer.StatusCode switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new InputException(
                ArtifactServer.KeyVariable, "The service does not take this key: it is not a device's, or was revoked.", $"{status}", "the key of this device; enrol it again"),
            HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity => new InputException("report", $"The service does not take what was said: {said}"),
            _ => Unavailable($"{status} {said}"),
        };
    }

    private StoreException Unavailable(string why, Exception? cause = null) => new($"{client.BaseAddress} cannot be reached: {why}", cause);
}
