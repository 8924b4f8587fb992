using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NasService.Api.Tests.Devices;
using NasService.Api.Tests.Hosting;

namespace NasService.Api.Tests.Access;

/// <summary>Deny by default, proved over every route that there is and not over those thought of.</summary>
public sealed class EndpointTests
{
    /// <summary>What anybody may call. A new line here is a decision.</summary>
    private static readonly string[] Open = ["GET /health/live", "GET /health/ready", "POST /api/v1/enrolments:redeem", "POST /api/v1/session"];

    [Fact]
    public async Task Endpoints_OpenToAll_AreThoseOfTheList()
    {
        await using var service = await TestService.StartAsync();
        var open = Routes(service).Where(r => r.Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Where(r => r.Path.StartsWith("/api", StringComparison.Ordinal) || r.Path.StartsWith("/health", StringComparison.Ordinal));
        Assert.Equal(Open, open.Select(r => $"{r.Method} {r.Path}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Endpoints_WithoutAKey_AreRefused()
    {
        await using var service = await TestService.StartAsync();
        var client = service.Client();
        var routes = Routes(service).Where(r => r.Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null).ToArray();
        Assert.True(routes.Length > 30, $"only {routes.Length} routes found");
        foreach (var route in routes)
        {
            using var response = await client.SendAsync(new HttpRequestMessage(new HttpMethod(route.Method), route.Address("x1", new string('a', 64))));
            var isPage = !route.Path.StartsWith("/api", StringComparison.Ordinal) && !route.Path.StartsWith("/metrics", StringComparison.Ordinal) && !route.Path.StartsWith("/openapi", StringComparison.Ordinal);
            Assert.True(response.StatusCode == HttpStatusCode.Unauthorized || (isPage && response.StatusCode == HttpStatusCode.Redirect), $"{route.Method} {route.Path}: {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Endpoints_OfTheApi_NameAScopeOrTheSession()
    {
        await using var service = await TestService.StartAsync();
        var without = Routes(service)
            .Where(r => r.Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && r.Path.StartsWith("/api", StringComparison.Ordinal) && !r.Path.EndsWith("/session", StringComparison.Ordinal))
            .Where(r => r.Endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().All(a => a.Policy is null));
        Assert.Empty(without.Select(r => $"{r.Method} {r.Path}"));
    }

    [Fact]
    public async Task Endpoints_WithAnotherUsersJob_AnswerAsIfThereWereNone()
    {
        await using var service = await TestService.StartAsync();
        var (owner, other) = (await service.UserAsync("ann"), await service.UserAsync("bob"));
        var job = await TestService.SubmitAsync(owner);
        var digest = await TestJobs.FillAsync(service, await TestJobs.StartAsync(service, job));

        // Pages are empty shells: what is in them comes from these.
        var routes = Routes(service).Where(r => r.Path.StartsWith("/api", StringComparison.Ordinal))
            .Where(r => r.Path.Contains("{id}", StringComparison.Ordinal) || r.Path.Contains("{digest}", StringComparison.Ordinal))
            .Where(r => !r.Path.StartsWith("/api/v1/device/", StringComparison.Ordinal)).ToArray();
        Assert.True(routes.Length > 15, $"only {routes.Length} routes name a thing of a user's");
        foreach (var route in routes)
        {
            using var refused = await other.SendAsync(Request(route, job, digest));
            Assert.True(refused.StatusCode == HttpStatusCode.NotFound, $"{route.Method} {route.Path}: {refused.StatusCode}");
        }

        // The same addresses are good ones: their owner gets through. Where a space or a predictor is worked with, the samples do not do.
        string[] others = ["/events", "/candidates/{architectureId}", "/bundle", ":residuals", "predictors:front"];
        foreach (var route in routes.Where(r => r.Method == "GET" && !others.Any(o => r.Path.EndsWith(o, StringComparison.Ordinal))))
        {
            using var response = await owner.SendAsync(Request(route, job, digest));
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{route.Method} {route.Path}: {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Endpoints_WithADevicesKey_AreRefusedButTheDevicesOwn()
    {
        await using var service = await TestService.StartAsync();
        var device = await TestDevice.StartAsync(service);
        var job = await TestService.SubmitAsync(service.Admin);
        var digest = await TestJobs.FillAsync(service, await TestJobs.StartAsync(service, job));
        var routes = Routes(service).Where(r => r.Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Where(r => !r.Path.StartsWith("/api/v1/device/", StringComparison.Ordinal) && r.Path != "/api/v1/device").ToArray();
        Assert.True(routes.Length > 60, $"only {routes.Length} routes found");
        foreach (var route in routes)
        {
            using var refused = await device.Client.SendAsync(Request(route, job, digest));
            Assert.True(refused.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound, $"{route.Method} {route.Path}: {refused.StatusCode}");
        }
    }

    [Fact]
    public async Task Lists_OfAUser_HoldNothingOfAnother()
    {
        await using var service = await TestService.StartAsync();
        var (owner, other) = (await service.UserAsync("ann"), await service.UserAsync("bob"));
        var job = await TestService.SubmitAsync(owner);
        await TestJobs.FillAsync(service, await TestJobs.StartAsync(service, job));
        foreach (var list in new[] { "/api/v1/jobs", "/api/v1/supernets" })
        {
            Assert.Equal(0, (await TestService.GetAsync(other, list)).GetProperty("items").GetArrayLength());
            Assert.Equal(1, (await TestService.GetAsync(owner, list)).GetProperty("items").GetArrayLength());
            Assert.Equal(1, (await TestService.GetAsync(service.Admin, list)).GetProperty("items").GetArrayLength());
        }

        Assert.Equal(0, (await TestService.GetAsync(other, "/api/v1/work")).GetProperty("items").GetArrayLength());
    }

    private static HttpRequestMessage Request(TestRoute route, string job, string digest)
    {
        var request = new HttpRequestMessage(new HttpMethod(route.Method), route.Address(job, digest));
        if (route.Method is "POST" or "PUT" or "PATCH")
        {
            request.Content = TestService.Json("{}");
        }

        return request;
    }

    private static IEnumerable<TestRoute> Routes(TestService service)
        => service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(e => (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(m => new TestRoute(e, m)));
}
