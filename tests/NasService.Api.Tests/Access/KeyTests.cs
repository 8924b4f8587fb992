using System.Net;
using NasService.Api.Tests.Hosting;
using NasService.Core.Access;

namespace NasService.Api.Tests.Access;

public sealed class KeyTests
{
    [Fact]
    public async Task FirstKey_OfANewService_IsAnAdministratorsAndIsMadeOnce()
    {
        await using var service = await TestService.StartAsync();
        var key = Assert.Single((await TestService.GetAsync(service.Admin, "/api/v1/keys")).GetProperty("keys").EnumerateArray());
        Assert.Equal("admin", key.GetProperty("user").GetString());
        Assert.Null(await service.Get<Api.Access.FirstKey>().TryCreateAsync(default));
    }

    [Fact]
    public async Task Create_WithScopes_GivesAKeyThatOpensThemAndNoOthers()
    {
        await using var service = await TestService.StartAsync();
        using var made = await service.Admin.PostAsync("/api/v1/keys", TestService.Json("""{"name":"laptop","user":"ann","scopes":["read"],"expiresInDays":7}"""));
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        var secret = (await TestService.ReadAsync(made)).GetProperty("secret").GetString()!;
        var reader = service.Client(secret);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/api/v1/jobs")).StatusCode);
        using var refused = await reader.PostAsync("/api/v1/jobs", TestService.Yaml(TestService.Job()));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal("submit", (await TestService.ReadAsync(refused)).GetProperty("requiredScope").GetString());
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync("/api/v1/keys")).StatusCode);
        Assert.DoesNotContain(secret, await service.Admin.GetStringAsync("/api/v1/keys"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_WithMistakes_TellsThemAll()
    {
        await using var service = await TestService.StartAsync();
        using var response = await service.Admin.PostAsync("/api/v1/keys", TestService.Json("""{"name":"","user":"A b","scopes":["read","root"],"expiresInDays":0}"""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var pointers = (await TestService.ReadAsync(response)).GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("pointer").GetString());
        Assert.Equal(["/expiresInDays", "/name", "/scopes/1", "/user"], pointers.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Revoke_OfAKey_EndsIt()
    {
        await using var service = await TestService.StartAsync();
        var (id, secret) = await service.KeyAsync("ann");
        var client = service.Client(secret);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/jobs")).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await service.Admin.DeleteAsync($"/api/v1/keys/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/v1/jobs")).StatusCode);
    }

    [Fact]
    public async Task Key_PastItsEnd_IsRefused()
    {
        await using var service = await TestService.StartAsync();
        var (_, secret) = await service.KeyAsync("ann", ApiScopes.Read, DateTimeOffset.UnixEpoch);
        Assert.Equal(HttpStatusCode.Unauthorized, (await service.Client(secret).GetAsync("/api/v1/jobs")).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nas_")]
    [InlineData("nas_00000000_0000000000000000000000000000000000000000000")]
    [InlineData("Basic YWRtaW46YWRtaW4=")]
    public async Task Key_ThatIsNone_IsRefused(string text)
    {
        await using var service = await TestService.StartAsync();
        var client = service.Client();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", text.Contains(' ', StringComparison.Ordinal) ? text : "Bearer " + text);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/v1/jobs")).StatusCode);
    }

    [Fact]
    public async Task Artifact_OfAnyUser_IsThereForAWorker()
    {
        await using var service = await TestService.StartAsync();
        var job = await TestService.SubmitAsync(await service.UserAsync("ann"));
        var digest = await TestJobs.FillAsync(service, await TestJobs.StartAsync(service, job));
        var worker = await service.UserAsync("workers", ApiScopes.Worker);
        Assert.Equal(HttpStatusCode.OK, (await worker.GetAsync($"/api/v1/artifacts/{digest}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await worker.GetAsync($"/api/v1/jobs/{job}")).StatusCode);
    }
}
