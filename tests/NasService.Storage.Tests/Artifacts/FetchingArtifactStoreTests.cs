using System.Net;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Storage.Artifacts;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Artifacts;

public sealed class FetchingArtifactStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task GetVerifiedPath_NotInTheCache_IsFetchedOnceWithTheKey()
    {
        var server = new Server("the model"u8.ToArray());
        var store = Open(server);
        var path = await store.GetVerifiedPathAsync(server.Digest, default);
        await store.GetVerifiedPathAsync(server.Digest, default);

        Assert.Equal("the model", await File.ReadAllTextAsync(path));
        Assert.Equal([$"http://nas.test/base/api/v1/artifacts/{server.Digest} Bearer nas_secret"], server.Requests);
    }

    [Fact]
    public async Task GetVerifiedPath_DamagedInTheCache_IsFetchedAgain()
    {
        var server = new Server("the model"u8.ToArray());
        var store = Open(server);
        var path = await store.GetVerifiedPathAsync(server.Digest, default);
        await File.WriteAllTextAsync(path, "the mode");

        Assert.Equal("the model", await File.ReadAllTextAsync(await store.GetVerifiedPathAsync(server.Digest, default)));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task GetVerifiedPath_OtherBytesThanAskedFor_IsRefusedAndNotKept()
    {
        var server = new Server("the model"u8.ToArray());
        var store = Open(server);
        var wanted = ArtifactDigest.Parse(new string('a', 64));

        await Assert.ThrowsAsync<ArtifactCorruptException>(() => store.GetVerifiedPathAsync(wanted, default));
        Assert.Empty(store.List());
    }

    [Fact]
    public async Task GetVerifiedPath_NotThere_IsMissing()
    {
        var server = new Server(null);
        await Assert.ThrowsAsync<ArtifactMissingException>(() => Open(server).GetVerifiedPathAsync(ArtifactDigest.Parse(new string('a', 64)), default));
    }

    [Theory]
    [InlineData("refuses")]
    [InlineData("cannot be reached")]
    [InlineData("takes too long")]
    [InlineData("breaks off")]
    public async Task GetVerifiedPath_TheServiceIsInTheWay_IsTheEnvironmentsAndNothingIsKept(string how)
    {
        using var client = new HttpClient(new Trouble(how)) { BaseAddress = new Uri("http://nas.test"), Timeout = TimeSpan.FromMilliseconds(how == "takes too long" ? 1 : 60_000) };
        var store = new FetchingArtifactStore(new FileArtifactStore(_folder.Path, TimeProvider.System), client, FetchingArtifactStore.OfWorkers);
        var e = await Assert.ThrowsAnyAsync<Exception>(() => store.GetVerifiedPathAsync(ArtifactDigest.Parse(new string('a', 64)), default));

        Assert.True(Failures.Of(e) == FailureKind.Environment, e.ToString());
        Assert.Empty(store.List());
    }

    public void Dispose() => _folder.Dispose();

    private FetchingArtifactStore Open(Server server)
    {
        using var like = FetchingArtifactStore.CreateClient(new ArtifactServer(new Uri("http://nas.test/base"), "nas_secret"));
        var client = new HttpClient(server) { BaseAddress = like.BaseAddress };
        client.DefaultRequestHeaders.Authorization = like.DefaultRequestHeaders.Authorization;
        return new FetchingArtifactStore(new FileArtifactStore(_folder.Path, TimeProvider.System), client, FetchingArtifactStore.OfWorkers);
    }

    /// <summary>Gives nothing.</summary>
    private sealed class Trouble(string how) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            switch (how)
            {
                case "refuses":
                    return new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
                case "cannot be reached":
                    throw new HttpRequestException("Connection refused", new System.Net.Sockets.SocketException(111));
                case "takes too long":
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                    goto default;
                default:
                    return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new BrokenStream()) };
            }
        }
    }

    /// <summary>The connection ends in the midst of the file.</summary>
    private sealed class BrokenStream : MemoryStream
    {
        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
            => throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
    }

    /// <summary>Answers every request with the same bytes, or with 404.</summary>
    private sealed class Server(byte[]? content) : HttpMessageHandler
    {
        public List<string> Requests { get; } = [];

        public ArtifactDigest Digest { get; } = ArtifactDigest.Parse(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content ?? [])));

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add($"{request.RequestUri} {request.Headers.Authorization}");
            return Task.FromResult(content is null
                ? new HttpResponseMessage(HttpStatusCode.NotFound)
                : new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(content) });
        }
    }
}
