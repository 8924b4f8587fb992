using System.Net;
using NasService.Api.Tests.Hosting;
using NasService.Core.Access;
using NasService.Core.Jobs;

namespace NasService.Api.Tests.Devices;

public sealed class EnrolmentTests
{
    [Fact]
    public async Task Redeem_AfterItsTime_IsRefused()
    {
        await using var service = await TestService.StartAsync();
        var token = EnrolmentToken.Create();
        await service.Get<IEnrolmentStore>().AddEnrolmentAsync(
            new NewEnrolment(JobId.Create(TimeProvider.System), EnrolmentToken.HashOf(token)!, "board", "admin", DateTimeOffset.UnixEpoch), default);
        using var late = await TestDevice.RedeemAsync(service, token);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("enrolment-expired", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nasdev_")]
    [InlineData("nasdev_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Redeem_TextThatIsNoToken_FindsNothing(string token)
    {
        await using var service = await TestService.StartAsync();
        using var answer = await TestDevice.RedeemAsync(service, token);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Enrol_WithMistakes_TellsThemAll()
    {
        await using var service = await TestService.StartAsync();
        using var response = await service.Admin.PostAsync("/api/v1/enrolments", TestService.Json("""{"device":"My Phone","minutes":0}"""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var pointers = (await TestService.ReadAsync(response)).GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("pointer").GetString());
        Assert.Equal(["/device", "/minutes"], pointers.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Enrol_ByAUser_IsRefused()
    {
        await using var service = await TestService.StartAsync();
        using var response = await (await service.UserAsync("ann")).PostAsync("/api/v1/enrolments", TestService.Json("""{"device":"board"}"""));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Revoke_OfADevicesKey_EndsItAtOnce()
    {
        await using var service = await TestService.StartAsync();
        var device = await TestDevice.StartAsync(service);
        var key = (await TestService.GetAsync(service.Admin, "/api/v1/keys")).GetProperty("keys").EnumerateArray().Single(k => k.TryGetProperty("device", out _));
        Assert.Equal(HttpStatusCode.NoContent, (await service.Admin.DeleteAsync($"/api/v1/keys/{key.GetProperty("id").GetString()}")).StatusCode);
        using var refused = await device.ReportAsync("renew", new("x", "j", 1, 0, 0, "{}", DateTimeOffset.UnixEpoch, 30));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task Session_WithADevicesKey_IsRefused()
    {
        await using var service = await TestService.StartAsync();
        var device = await TestDevice.StartAsync(service);
        using var refused = await service.Client().PostAsync("/api/v1/session", TestService.Json($$"""{"key":"{{device.Secret}}"}"""));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }
}
