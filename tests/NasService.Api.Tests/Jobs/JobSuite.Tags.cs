using System.Net;
using NasService.Api.Tests.Hosting;

namespace NasService.Api.Tests.Jobs;

public abstract partial class JobSuite
{
    [SkippableFact]
    public async Task Tags_PutOnAJob_AreListedAndFoundByIt()
    {
        await using var service = await StartAsync();
        var (tagged, other) = (await TestService.SubmitAsync(service.Admin), await TestService.SubmitAsync(service.Admin));
        using var put = await service.Admin.PutAsync($"{Jobs}/{tagged}/tags", TestService.Json("""{"tags":["wide","paper-2","wide"]}"""));
        Assert.Equal(HttpStatusCode.OK, put.StatusCode);
        Assert.Equal("""["paper-2","wide"]""", (await TestService.GetAsync(service.Admin, $"{Jobs}/{tagged}")).GetProperty("job").GetProperty("tags").GetRawText());
        using var near = await service.Admin.PutAsync($"{Jobs}/{other}/tags", TestService.Json("""{"tags":["wider"]}"""));
        var found = await TestService.GetAsync(service.Admin, $"{Jobs}?tag=wide");
        Assert.Equal([tagged], found.GetProperty("items").EnumerateArray().Select(j => j.GetProperty("id").GetString()));
        using var none = await service.Admin.PutAsync($"{Jobs}/{tagged}/tags", TestService.Json("""{"tags":[]}"""));
        Assert.Empty((await TestService.GetAsync(service.Admin, $"{Jobs}?tag=wide")).GetProperty("items").EnumerateArray());
    }

    [SkippableTheory]
    [InlineData("""{"tags":["two words"]}""")]
    [InlineData("""{"tags":["<b>"]}""")]
    [InlineData("""{"tags":[""]}""")]
    [InlineData("""{"tags":[null]}""")]
    [InlineData("{}")]
    public async Task Tags_ThatAreNone_AreRefused(string json)
    {
        await using var service = await StartAsync();
        var job = await TestService.SubmitAsync(service.Admin);
        using var put = await service.Admin.PutAsync($"{Jobs}/{job}/tags", TestService.Json(json));
        Assert.Equal(HttpStatusCode.BadRequest, put.StatusCode);
        using var asked = await service.Admin.GetAsync($"{Jobs}?tag=two%20words");
        Assert.Equal(HttpStatusCode.BadRequest, asked.StatusCode);
    }
}
