using System.Net;
using NasService.Api.Tests.Hosting;
using NasService.Core.Access;
using NasService.Storage.Tests.Engines;

namespace NasService.Api.Tests.WakeUps;

/// <summary>Hangfire's dashboard shows what is in it to administrators, and does nothing for anybody.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class WakeUpDashboardTests(PostgreSqlServer server)
{
    private static readonly string[] Pages = ["/hangfire", "/hangfire/jobs/enqueued", "/hangfire/jobs/succeeded", "/hangfire/servers"];

    [SkippableFact]
    public async Task Get_ByAnAdministrator_ShowsThePages()
    {
        await using var service = await StartAsync();
        foreach (var page in Pages)
        {
            using var response = await service.Admin.GetAsync(page);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{page}: {response.StatusCode}");
            Assert.Contains("NasService wake-up calls", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public async Task Get_WithoutAKey_LeadsToTheLogin()
    {
        await using var service = await StartAsync();
        foreach (var page in Pages)
        {
            using var response = await service.Client().GetAsync(page);
            Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
            Assert.Equal("/login", response.Headers.Location!.AbsolutePath);
        }
    }

    [SkippableFact]
    public async Task Get_WithEveryScopeButTheAdministrators_IsForbidden()
    {
        await using var service = await StartAsync();
        var user = await service.UserAsync("ann", ApiScopes.Read | ApiScopes.Submit | ApiScopes.Worker);
        foreach (var page in Pages)
        {
            using var response = await user.GetAsync(page);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }
    }

    [SkippableTheory]
    [InlineData("/hangfire")]
    [InlineData("/hangfire/jobs/enqueued/delete")]
    [InlineData("/hangfire/jobs/failed/requeue")]
    [InlineData("/hangfire/jobs/actions/requeue/1")]
    [InlineData("/hangfire/recurring/trigger")]
    public async Task Post_ByAnAdministrator_IsRefused(string path)
    {
        await using var service = await StartAsync();
        using var response = await service.Admin.PostAsync(path, TestService.Json("{}"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [SkippableFact]
    public async Task PostStatistics_WithoutTheTokenOfThePage_IsRefused()
    {
        await using var service = await StartAsync();
        using var response = await service.Admin.PostAsync("/hangfire/stats", TestService.Json("{}"));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [SkippableFact]
    public async Task Policy_OfThisPageAlone_AllowsInlineStyles()
    {
        await using var service = await StartAsync();
        Assert.Contains("style-src 'self' 'unsafe-inline'", await PolicyAsync(service, "/hangfire"), StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", await PolicyAsync(service, "/hangfire"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", await PolicyAsync(service, "/fleet"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", await PolicyAsync(service, "/hangfires"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OnSqlite_SaysWhereTheCallsAre()
    {
        await using var service = await TestService.StartAsync();
        using var response = await service.Admin.GetAsync("/hangfire");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("SQLite", (await TestService.ReadAsync(response)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private static async Task<string> PolicyAsync(TestService service, string path)
    {
        using var response = await service.Admin.GetAsync(path);
        return response.Headers.GetValues("Content-Security-Policy").Single();
    }

    private async Task<TestService> StartAsync() => await TestService.StartAsync(await server.CreateMigratedDatabaseAsync());
}
