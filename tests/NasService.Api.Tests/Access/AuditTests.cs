using NasService.Api.Tests.Hosting;

namespace NasService.Api.Tests.Access;

public sealed class AuditTests
{
    [Fact]
    public async Task Audit_AfterActionsAndRefusals_HoldsThemInAnUnbrokenChain()
    {
        await using var service = await TestService.StartAsync();
        var ann = await service.UserAsync("ann");
        var job = await TestService.SubmitAsync(ann);
        using var cancelled = await ann.PostAsync($"/api/v1/jobs/{job}:cancel", null);
        using var refused = await ann.DeleteAsync("/api/v1/keys/k");
        using var mistaken = await ann.PostAsync("/api/v1/jobs", TestService.Yaml("nonsense"));
        using var strangers = await service.Client().PostAsync("/api/v1/jobs", null);

        var entries = (await TestService.GetAsync(service.Admin, "/api/v1/audit")).GetProperty("items").EnumerateArray()
            .Select(e => $"{e.GetProperty("user").GetString()} {e.GetProperty("action").GetString()} {e.GetProperty("status").GetInt32()}").Reverse().ToArray();
        Assert.Equal(["ann POST /api/v1/jobs 202", "ann POST /api/v1/jobs/{id}:cancel 202", "ann DELETE /api/v1/keys/{keyId} 403"], entries);
        Assert.True((await TestService.GetAsync(service.Admin, "/api/v1/audit:verify")).GetProperty("intact").GetBoolean());
    }
}
