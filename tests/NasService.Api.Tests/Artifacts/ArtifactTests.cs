using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using NasService.Api.Tests.Hosting;

namespace NasService.Api.Tests.Artifacts;

public sealed class ArtifactTests
{
    [Fact]
    public async Task Get_ByDigest_GivesTheBytesAsADownload()
    {
        await using var service = await TestService.StartAsync();
        var digest = await StoreAsync(service);
        using var response = await service.Admin.GetAsync($"/api/v1/artifacts/{digest}");
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(digest, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Equal($"\"{digest}\"", response.Headers.ETag!.Tag);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("model.onnx", response.Content.Headers.ContentDisposition.FileName);
        Assert.Equal($"sha-256=:{Convert.ToBase64String(SHA256.HashData(bytes))}:", response.Headers.GetValues("Content-Digest").Single());

        var part = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/artifacts/{digest}");
        part.Headers.Range = new RangeHeaderValue(4, 9);
        using var ranged = await service.Admin.SendAsync(part);
        Assert.Equal(HttpStatusCode.PartialContent, ranged.StatusCode);
        Assert.Equal(bytes[4..10], await ranged.Content.ReadAsByteArrayAsync());

        var again = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/artifacts/{digest}");
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        using var same = await service.Admin.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        using var head = await service.Admin.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"/api/v1/artifacts/{digest}"));
        Assert.Equal(bytes.Length, head.Content.Headers.ContentLength);
    }

    private static async Task<string> StoreAsync(TestService service)
    {
        var id = await TestService.SubmitAsync(service.Admin);
        return await TestJobs.FillAsync(service, await TestJobs.StartAsync(service, id));
    }
}
