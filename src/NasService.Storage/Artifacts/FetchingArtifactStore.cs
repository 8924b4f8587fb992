using System.Net;
using System.Net.Http.Headers;
using NasService.Core.Artifacts;

namespace NasService.Storage.Artifacts;

/// <summary>
/// A folder that is a cache: what is not in it is fetched by digest from the service, checked and kept.
/// What is written stays here, so it serves workers that only read: measurements.
/// </summary>
internal sealed class FetchingArtifactStore(IArtifactStore cache, HttpClient client, Func<ArtifactDigest, string> route) : IArtifactStore
{
    /// <summary>Where workers find a file, whoever's it is.</summary>
    public static string OfWorkers(ArtifactDigest digest) => $"api/v1/artifacts/{digest}";

    public static HttpClient CreateClient(ArtifactServer server)
    {
        var address = server.Address.AbsoluteUri.EndsWith('/') ? server.Address : new Uri(server.Address.AbsoluteUri + "/");
        var client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", server.Key);
        return client;
    }

    public Task<ArtifactBlob> WriteAsync(Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken) => cache.WriteAsync(write, cancellationToken);

    public async Task<Stream> OpenReadAsync(ArtifactDigest digest, CancellationToken cancellationToken)
    {
        await EnsureAsync(digest, cancellationToken);
        return await cache.OpenReadAsync(digest, cancellationToken);
    }

    public async Task<string> GetVerifiedPathAsync(ArtifactDigest digest, CancellationToken cancellationToken)
    {
        await EnsureAsync(digest, cancellationToken);
        return await cache.GetVerifiedPathAsync(digest, cancellationToken);
    }

    public bool Contains(ArtifactDigest digest) => cache.Contains(digest);

    public IEnumerable<ArtifactBlob> List() => cache.List();

    public DateTimeOffset? WrittenAt(ArtifactDigest digest) => cache.WrittenAt(digest);

    public bool Delete(ArtifactDigest digest) => cache.Delete(digest);

    /// <summary>In the cache and whole: a damaged file is fetched again, once.</summary>
    private async Task EnsureAsync(ArtifactDigest digest, CancellationToken cancellationToken)
    {
        if (cache.Contains(digest))
        {
            try
            {
                await using var whole = await cache.OpenReadAsync(digest, cancellationToken);
                return;
            }
            catch (ArtifactCorruptException)
            {
                cache.Delete(digest);
            }
        }

        await FetchAsync(digest, cancellationToken);
    }

    private async Task FetchAsync(ArtifactDigest digest, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(route(digest), UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (answer.StatusCode == HttpStatusCode.NotFound)
            {
                throw new ArtifactMissingException(digest);
            }

            answer.EnsureSuccessStatusCode();
            var blob = await cache.WriteAsync(answer.Content.CopyToAsync, cancellationToken);
            if (blob.Digest != digest)
            {
                cache.Delete(blob.Digest);
                throw new ArtifactCorruptException(digest, $"the {blob.Bytes} bytes fetched from {client.BaseAddress} have the digest {blob.Digest}");
            }
        }
        catch (HttpRequestException e)
        {
            throw new ArtifactException($"Artifact {digest} cannot be fetched from {client.BaseAddress}: {e.Message}", e);
        }
    }
}
