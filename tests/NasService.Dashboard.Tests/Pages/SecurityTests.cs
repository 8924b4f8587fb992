using System.Net;
using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

[Collection(DashboardCollection.Name)]
public sealed class SecurityTests(Browser.Dashboard dashboard)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/jobs/abc")]
    [InlineData("/jobs/abc/candidates/def")]
    [InlineData("/new")]
    [InlineData("/specialize")]
    [InlineData("/compare")]
    [InlineData("/spaces")]
    [InlineData("/supernets")]
    [InlineData("/fleet")]
    [InlineData("/keys")]
    [InlineData("/audit")]
    [InlineData("/assets/echarts.js")]
    [InlineData("/assets/app.css")]
    [InlineData("/assets/shell.js")]
    [InlineData("/assets/job/page.js")]
    public async Task Route_WithoutASession_GivesNothing(string path)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = dashboard.Address };
        using var answer = await client.GetAsync(path);
        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Redirect, HttpStatusCode.Unauthorized });
    }

    [Theory]
    [InlineData("/login")]
    [InlineData("/assets/login/login.js")]
    [InlineData("/assets/login/base.css")]
    [InlineData("/device")]
    [InlineData("/assets/device/page.js")]
    public async Task Login_WithoutASession_IsThere(string path)
    {
        using var client = new HttpClient { BaseAddress = dashboard.Address };
        using var answer = await client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("<script>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/assets/login/..%2fapp.css")]
    [InlineData("/assets/login/../../etc/passwd")]
    [InlineData("/assets/device/..%2fapp.css")]
    [InlineData("/assets/device/%2e%2e/echarts.js")]
    [InlineData("/assets/login/%2e%2e/echarts.js")]
    public async Task Asset_BehindAPathThatClimbs_IsNotGivenWithoutASession(string path)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = dashboard.Address };
        using var answer = await client.GetAsync(path);
        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("POST", "/api/v1/jobs")]
    [InlineData("POST", "/api/v1/jobs/abc:cancel")]
    [InlineData("DELETE", "/api/v1/jobs/abc")]
    [InlineData("POST", "/api/v1/keys")]
    [InlineData("DELETE", "/api/v1/session")]
    public async Task Unsafe_WithTheCookieButNoToken_IsRefused(string method, string path)
    {
        await using var tab = await dashboard.OpenAsync();
        var answer = await tab.Requests.FetchAsync(new Uri(dashboard.Address, path).ToString(), new() { Method = method, DataString = "{}", Headers = [new("Content-Type", "application/json")] });
        Assert.Equal(403, answer.Status);
    }

    [Fact]
    public async Task Text_OfAUser_IsNeverMarkup()
    {
        var (id, search) = await dashboard.FinishedAsync("hostile");
        var failed = search.Evaluations.First(e => !e.Succeeded);
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}/candidates/{failed.ArchitectureId}");
        Assert.Equal(0, await tab.Find("#content b").CountAsync());
        Assert.Contains("<b>The loss", await tab.Find("#content").InnerTextAsync(), StringComparison.Ordinal);
    }
}
