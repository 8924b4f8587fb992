using System.Net;
using System.Text.Json;
using NasService.Api.Tests.Hosting;

namespace NasService.Api.Tests.Access;

public sealed class SessionTests
{
    private const string Jobs = "/api/v1/jobs";

    [Fact]
    public async Task Open_WithAKey_SetsACookieThatScriptsAndOtherSitesDoNotGet()
    {
        await using var service = await TestService.StartAsync();
        using var response = await OpenAsync(service.Client(), service.FirstKey!);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var cookie = response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("nas-session=", StringComparison.Ordinal)).ToLowerInvariant();
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=strict", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_WithoutAGoodKey_IsRefused()
    {
        await using var service = await TestService.StartAsync();
        using var response = await OpenAsync(service.Client(), "nas_wrong");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("POST", Jobs)]
    [InlineData("DELETE", Jobs + "/x1")]
    [InlineData("PUT", Jobs + "/x1")]
    [InlineData("PATCH", Jobs + "/x1")]
    [InlineData("QUERY", Jobs)]
    public async Task Request_OfASessionWithoutItsToken_IsRefusedWhateverTheMethod(string method, string path)
    {
        await using var service = await TestService.StartAsync();
        var (client, _) = await LogInAsync(service);
        using var response = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path) { Content = TestService.Json("{}") });
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("cross-site", (await TestService.ReadAsync(response)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Request_OfASessionWithItsToken_PassesUnlessAnotherSiteSentIt()
    {
        await using var service = await TestService.StartAsync();
        var (client, token) = await LogInAsync(service);
        using var passed = await client.SendAsync(Submit(token));
        Assert.Equal(HttpStatusCode.Accepted, passed.StatusCode);
        foreach (var (header, value) in new[] { ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"), ("Origin", "https://evil.example"), ("Origin", "null") })
        {
            var request = Submit(token);
            request.Headers.Add(header, value);
            using var refused = await client.SendAsync(request);
            Assert.True(refused.StatusCode == HttpStatusCode.Forbidden, $"{header}: {value}");
        }
    }

    [Fact]
    public async Task Session_OfARevokedKey_Ends()
    {
        await using var service = await TestService.StartAsync();
        var (id, secret) = await service.KeyAsync("ann");
        var (client, _) = await LogInAsync(service, secret);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Jobs)).StatusCode);
        await service.Admin.DeleteAsync($"/api/v1/keys/{id}");
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync(Jobs)).StatusCode);
    }

    [Fact]
    public async Task Cookie_AfterTheLogOut_IsVoidWhoeverHasIt()
    {
        await using var service = await TestService.StartAsync();
        var (client, token) = await LogInAsync(service);
        var (other, _) = await LogInAsync(service);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Jobs)).StatusCode);
        var close = new HttpRequestMessage(HttpMethod.Delete, "/api/v1/session");
        close.Headers.Add("X-CSRF-Token", token);
        using var closed = await client.SendAsync(close);
        Assert.Equal(HttpStatusCode.NoContent, closed.StatusCode);

        // The client sends the same cookie as before, as a thief would.
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync(Jobs)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync(Jobs)).StatusCode);
        var restarted = new Api.Access.EndedSessions(service.Get<ApiSettings>(), TimeProvider.System);
        var ended = Path.GetFileName(Assert.Single(Directory.GetFiles(Path.Combine(service.Folder, "data", "keys", "ended"))));
        Assert.True(restarted.Contains(ended));
    }

    /// <summary>Whether a session has ended is not known then: its cookie is worth nothing as long as that lasts.</summary>
    [Fact]
    public async Task Cookie_WhileTheDiskDoesNotSayWhatHasEnded_IsNotTaken()
    {
        await using var service = await TestService.StartAsync();
        var (client, _) = await LogInAsync(service);
        var keys = Path.Combine(service.Folder, "data", "keys");
        using (new LostFolder(keys))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync(Jobs)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Jobs)).StatusCode);
    }

    [Fact]
    public async Task LogIns_FromOneAddress_AreLimited()
    {
        await using var service = await TestService.StartAsync(limits: new ApiLimits { LoginsPerMinute = 3 });
        var client = service.Client();
        for (var i = 0; i < 3; i++)
        {
            using var tried = await OpenAsync(client, "nas_wrong");
            Assert.Equal(HttpStatusCode.Unauthorized, tried.StatusCode);
        }

        using var refused = await OpenAsync(client, service.FirstKey!);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
    }

    private static Task<HttpResponseMessage> OpenAsync(HttpClient client, string key)
        => client.PostAsync("/api/v1/session", TestService.Json(JsonSerializer.Serialize(new { key })));

    private static async Task<(HttpClient Client, string Token)> LogInAsync(TestService service, string? key = null)
    {
        var client = service.Client();
        using var response = await OpenAsync(client, key ?? service.FirstKey!);
        client.DefaultRequestHeaders.Add("Cookie", string.Join("; ", response.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0])));
        return (client, (await TestService.ReadAsync(response)).GetProperty("csrfToken").GetString()!);
    }

    private static HttpRequestMessage Submit(string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Jobs) { Content = TestService.Yaml(TestService.Job()) };
        request.Headers.Add("X-CSRF-Token", token);
        return request;
    }
}
