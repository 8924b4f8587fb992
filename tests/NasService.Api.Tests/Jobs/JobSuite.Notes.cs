using System.Net;
using System.Net.Http.Headers;
using NasService.Api.Tests.Hosting;

namespace NasService.Api.Tests.Jobs;

public abstract partial class JobSuite
{
    [SkippableFact]
    public async Task Note_WrittenWithTheTagThatWasRead_IsReadAndAudited()
    {
        await using var service = await StartAsync();
        var path = $"{Jobs}/{await TestService.SubmitAsync(service.Admin)}/note";
        using var empty = await service.Admin.GetAsync(path);
        Assert.Equal("", (await TestService.ReadAsync(empty)).GetProperty("text").GetString());
        using var written = await PutAsync(service, path, empty.Headers.ETag, """{"text":"the wide one"}""");
        Assert.Equal(HttpStatusCode.OK, written.StatusCode);
        var note = await TestService.GetAsync(service.Admin, path);
        Assert.Equal(("the wide one", "admin"), (note.GetProperty("text").GetString(), note.GetProperty("changedBy").GetString()));
        var audit = await TestService.GetAsync(service.Admin, "/api/v1/audit");
        Assert.Contains(audit.GetProperty("items").EnumerateArray(), e => e.ToString().Contains(path, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Note_WrittenWithoutTheNewestTag_IsRefused()
    {
        await using var service = await StartAsync();
        var path = $"{Jobs}/{await TestService.SubmitAsync(service.Admin)}/note";
        using var empty = await service.Admin.GetAsync(path);
        using var first = await PutAsync(service, path, empty.Headers.ETag, """{"text":"first"}""");
        using var late = await PutAsync(service, path, empty.Headers.ETag, """{"text":"late"}""");
        Assert.Equal(HttpStatusCode.PreconditionFailed, late.StatusCode);
        using var blind = await PutAsync(service, path, null, """{"text":"blind"}""");
        Assert.Equal(HttpStatusCode.PreconditionRequired, blind.StatusCode);
        using var none = await PutAsync(service, path, first.Headers.ETag, "{}");
        Assert.Equal(HttpStatusCode.BadRequest, none.StatusCode);
        using var endless = await PutAsync(service, path, first.Headers.ETag, $$"""{"text":"{{new string('a', 10_001)}}"}""");
        Assert.Equal(HttpStatusCode.BadRequest, endless.StatusCode);
        Assert.Equal("first", (await TestService.GetAsync(service.Admin, path)).GetProperty("text").GetString());
    }

    private static async Task<HttpResponseMessage> PutAsync(TestService service, string path, EntityTagHeaderValue? tag, string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = TestService.Json(json) };
        if (tag is not null)
        {
            request.Headers.IfMatch.Add(tag);
        }

        return await service.Admin.SendAsync(request);
    }
}
