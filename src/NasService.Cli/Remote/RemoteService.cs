using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using NasService.Core.Input;

namespace NasService.Cli.Remote;

/// <summary>A service elsewhere, by its REST interface.</summary>
internal sealed class RemoteService : IDisposable
{
    private const string Base = "api/v1/";
    private static readonly TimeSpan Reconnect = TimeSpan.FromSeconds(2);
    private readonly HttpClient _client;
    private readonly TimeProvider _time;

    public RemoteService(Uri server, string key, TimeProvider time)
    {
        _time = time;

        // A key must not follow a redirection to another host.
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(server, Base), Timeout = TimeSpan.FromSeconds(100) };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    /// <param name="method">The HTTP method.</param>
    /// <param name="path">Below the interface's base.</param>
    /// <param name="json">The body; null: none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="InputException">The service refuses the document: every mistake.</exception>
    /// <exception cref="RemoteException">The service refuses for another reason, or does not answer.</exception>
    public async Task<JsonElement> SendAsync(HttpMethod method, string path, string? json, CancellationToken cancellationToken)
    {
        // By itself jobs:validate would be an address with the scheme jobs.
        using var request = new HttpRequestMessage(method, new Uri("./" + path, UriKind.Relative));
        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");

            // Sent again by hand after a time-out, it is the same submission only if the caller says so; sent again by a proxy it always is.
            request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString("n"));
        }

        using var response = await SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken).ConfigureAwait(false);
        var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return response.IsSuccessStatusCode ? Parse(text.Length == 0 ? "{}" : text) : throw RemoteProblems.Of((int)response.StatusCode, text);
    }

    public Task<JsonElement> GetAsync(string path, CancellationToken cancellationToken) => SendAsync(HttpMethod.Get, path, null, cancellationToken);

    /// <summary>Events of a job from its first on, until it ends; a connection that breaks is made again where it was.</summary>
    public async IAsyncEnumerable<JsonElement> WatchAsync(string job, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = "0";
        while (true)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"jobs/{job}/events");
            request.Headers.Add("Last-Event-ID", seen);
            using var response = await SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode == System.Net.HttpStatusCode.NoContent)
            {
                yield break;
            }

            if (!response.IsSuccessStatusCode)
            {
                throw RemoteProblems.Of((int)response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false));
            }

            var events = SseParser.Create(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false)).EnumerateAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
            await using (events.ConfigureAwait(false))
            {
                while (await NextAsync(events).ConfigureAwait(false))
                {
                    seen = events.Current.EventId ?? seen;
                    yield return Parse($$"""{"type":"{{events.Current.EventType}}","event":{{events.Current.Data}}}""");
                }
            }

            await Task.Delay(Reconnect, _time, cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose() => _client.Dispose();

    private static async Task<bool> NextAsync(IAsyncEnumerator<SseItem<string>> events)
    {
        try
        {
            return await events.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or HttpRequestException)
        {
            return false;
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, HttpCompletionOption completion, CancellationToken cancellationToken)
    {
        try
        {
            return await _client.SendAsync(request, completion, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException e)
        {
            throw new RemoteException($"{_client.BaseAddress!.GetLeftPart(UriPartial.Authority)} does not answer: {e.Message}", e);
        }
    }

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
