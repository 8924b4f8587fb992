using NasService.Api.Tests.Hosting;
using NasService.Core.Jobs;

namespace NasService.Api.Tests.Jobs;

/// <summary>Where things lie on the server is nobody's business but the administrator's.</summary>
public sealed class ServerPathTests
{
    [Fact]
    public async Task Answers_AboutAJobThatFailed_NameNoFolderOfTheServer()
    {
        await using var service = await TestService.StartAsync();
        var job = await TestService.SubmitAsync(service.Admin);
        var ticket = await TestJobs.StartAsync(service, job);
        await TestJobs.FillAsync(service, ticket);
        var reason = $"Cannot write {service.Folder}/data/artifacts/tmp/x; {service.Folder}/images/a.png cannot be read.";
        await service.Store.FailStageIfRunningAsync(ticket, new StageUsage(1, 1, 1), reason, reason, default);
        await service.Store.FailJobIfRunningAsync(job, reason, default);

        var detail = await TestService.GetAsync(service.Admin, $"/api/v1/jobs/{job}");
        Assert.Equal(TestService.DataSet, detail.GetProperty("definition").GetProperty("data").GetProperty("path").GetString());
        Assert.Equal("Cannot write DATA/artifacts/tmp/x; images/a.png cannot be read.", detail.GetProperty("job").GetProperty("message").GetString());
        foreach (var path in new[] { $"jobs/{job}", "jobs", $"jobs/{job}/events", $"jobs/{job}/evaluations", $"jobs/{job}/front", $"jobs/{job}/artifacts", "work", "datasets", "supernets" })
        {
            var text = await service.Admin.GetStringAsync($"/api/v1/{path}");
            Assert.DoesNotContain(service.Folder, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Definition_AsShown_IsTakenAgain()
    {
        await using var service = await TestService.StartAsync();
        var job = await TestService.SubmitAsync(service.Admin);
        var definition = (await TestService.GetAsync(service.Admin, $"/api/v1/jobs/{job}")).GetProperty("definition").GetRawText();
        using var again = await service.Admin.PostAsync("/api/v1/jobs:validate", TestService.Json(definition));
        Assert.True(again.IsSuccessStatusCode, await again.Content.ReadAsStringAsync());
    }
}
