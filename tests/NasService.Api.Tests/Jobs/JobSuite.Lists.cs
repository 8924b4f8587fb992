using System.Net;
using NasService.Api.Tests.Hosting;

namespace NasService.Api.Tests.Jobs;

public abstract partial class JobSuite
{
    [SkippableTheory]
    [InlineData("WIDE", "very-wide")]
    [InlineData("ery-w", "very-wide")]
    [InlineData("%25", "")]
    [InlineData("", "very-wide deep")]
    public async Task List_ByPartOfAName_FindsItInAnyCase(string part, string expected)
    {
        await using var service = await StartAsync();
        await TestService.SubmitAsync(service.Admin, "deep");
        await TestService.SubmitAsync(service.Admin, "very-wide");
        var found = await TestService.GetAsync(service.Admin, $"{Jobs}?name={part}");
        Assert.Equal(expected, string.Join(' ', found.GetProperty("items").EnumerateArray().Select(j => j.GetProperty("name").GetString())));
    }

    [SkippableFact]
    public async Task List_ByANameThatIsNone_IsRefused()
    {
        await using var service = await StartAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await service.Admin.GetAsync($"{Jobs}?name=a%00")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await service.Admin.GetAsync($"{Jobs}?name={new string('a', 65)}")).StatusCode);
    }

    [SkippableFact]
    public async Task Get_OfAJobInItsStages_TellsHowMuchOfTheWholeIsDone()
    {
        await using var service = await StartAsync();
        var id = await TestService.SubmitAsync(service.Admin);
        Assert.False((await TestService.GetAsync(service.Admin, $"{Jobs}/{id}")).TryGetProperty("completion", out _));
        await TestJobs.FillAsync(service, await TestJobs.StartAsync(service, id), 10);
        var running = await TestService.GetAsync(service.Admin, $"{Jobs}/{id}");
        Assert.InRange(running.GetProperty("completion").GetDouble(), 0, 0.999);
        Assert.True(await service.Store.PauseJobIfRunningAsync(id, default));
        var paused = await TestService.GetAsync(service.Admin, $"{Jobs}/{id}");
        Assert.Equal(running.GetProperty("completion").GetDouble(), paused.GetProperty("completion").GetDouble());
        Assert.Contains(paused.GetProperty("stages").EnumerateArray(), s => s.GetProperty("state").GetString() == "paused");
        Assert.DoesNotContain(paused.GetProperty("stages").EnumerateArray(), s => s.GetProperty("state").GetString() == "cancelled");
    }
}
