using System.Net;
using System.Text.Json;
using NasService.Api.Tests.Hosting;

namespace NasService.Api.Tests.Webhooks;

public sealed class RegistrationTests
{
    [Theory]
    [InlineData("http://169.254.169.254/")]
    [InlineData("https://localhost:5432/")]
    [InlineData("https://[::1]/")]
    [InlineData("javascript:alert(1)")]
    public async Task Create_WithAnAddressInside_IsRefused(string url)
    {
        await using var service = await TestService.StartAsync();
        using var response = await service.Admin.PostAsync("/api/v1/webhooks", TestService.Json(JsonSerializer.Serialize(new { url, events = new[] { "state", "odd" } })));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var pointers = (await TestService.ReadAsync(response)).GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("pointer").GetString());
        Assert.Equal(["/events/1", "/url"], pointers.Order(StringComparer.Ordinal));
    }
}
