using System.Net;
using System.Text.Json;
using NasService.Api.Tests.Hosting;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Storage.Tests.Engines;

namespace NasService.Api.Tests.Jobs;

public abstract partial class JobSuite
{
    [SkippableFact]
    public async Task Validate_LatencyBelowTheFastestKnown_IsOutOfReachAndNamesIt()
    {
        await using var service = await StartAsync();
        var past = await SucceededAsync(service);
        var far = await ValidateAsync(service.Admin, "constraints: {maxLatencyMs: 1.0e-9}");
        Assert.False(far.GetProperty("satisfiable").GetBoolean());
        var constraint = Assert.Single(far.GetProperty("constraints").EnumerateArray());
        Assert.Equal(("maxLatencyMs", 1e-9, 0.02), (constraint.GetProperty("constraint").GetString(), constraint.GetProperty("bound").GetDouble(), constraint.GetProperty("least").GetDouble()));
        Assert.Equal($"the fastest known is a000 at 0.02 ms, measured in job {past}", constraint.GetProperty("basis").GetString());

        // Just below it, it may be met all the same: a warning.
        var close = await ValidateAsync(service.Admin, "constraints: {maxLatencyMs: 0.019}");
        Assert.True(close.GetProperty("satisfiable").GetBoolean());
        Assert.Contains(close.GetProperty("warnings").EnumerateArray(), x => x.GetString()!.Contains("a000", StringComparison.Ordinal));
        Assert.True((await ValidateAsync(service.Admin, "constraints: {maxLatencyMs: 1}")).GetProperty("satisfiable").GetBoolean());

        using var submitted = await service.Admin.PostAsync(Jobs, TestService.Yaml(TestService.Job(extra: "constraints: {maxLatencyMs: 1.0e-9}")));
        Assert.Equal(["/constraints/maxLatencyMs"], await PointersAsync(submitted));
    }

    [SkippableFact]
    public async Task Validate_LatencyThatNothingIsKnownOf_IsNotJudged()
    {
        await using var service = await StartAsync();
        await SucceededAsync(service);

        // Of another device, and of another user's jobs, nothing is known.
        foreach (var (client, more) in new[] { (service.Admin, "latency: {device: board}"), (await service.UserAsync("ann"), "") })
        {
            var forecast = await ValidateAsync(client, $"constraints: {{maxLatencyMs: 1.0e-9}}\n{more}");
            Assert.True(forecast.GetProperty("satisfiable").GetBoolean());
            Assert.Contains("nothing is known", Assert.Single(forecast.GetProperty("constraints").EnumerateArray()).GetProperty("basis").GetString(), StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public async Task Submit_ConstraintsAndNamesWrong_TellsThemAllAtOnce()
    {
        await using var service = await StartAsync();
        var past = await SucceededAsync(service);
        var text = TestService.Job(extra: $"constraints: {{maxLatencyMs: 1.0e-9, maxMacs: 1}}\nsearch: {{warmStart: none1}}\nlatency: {{meter: replay, replayOf: {past}, plan: {{minRuns: 100}}}}")
            .Replace("path: images", "path: nowhere", StringComparison.Ordinal);
        using var response = await service.Admin.PostAsync($"{Jobs}:validate", TestService.Yaml(text));
        Assert.Equal(["/constraints/maxLatencyMs", "/constraints/maxMacs", "/data/path", "/latency/plan", "/search/warmStart"], await PointersAsync(response));
    }

    [SkippableFact]
    public async Task Validate_ReplayByAnotherPlan_IsFoundBeforeAnythingRuns()
    {
        await using var service = await StartAsync();
        var past = await SucceededAsync(service);
        using var other = await service.Admin.PostAsync($"{Jobs}:validate", TestService.Yaml(TestService.Job(extra: $"latency: {{meter: replay, replayOf: {past}, verifyPlan: {{warmUp: 9}}}}")));
        Assert.Equal(["/latency/verifyPlan"], await PointersAsync(other));
        using var same = await service.Admin.PostAsync($"{Jobs}:validate", TestService.Yaml(TestService.Job(extra: $"latency: {{meter: replay, replayOf: {past}}}")));
        Assert.Equal(HttpStatusCode.OK, same.StatusCode);
    }

    [SkippableTheory]
    [InlineData("job")]
    [InlineData("from")]
    public async Task Validate_SupernetOfAnotherTraining_PointsAtTheUsersOwnKey(string key)
    {
        await using var service = await StartAsync();
        var past = await SucceededAsync(service);
        var text = TestService.Job(extra: $"supernet: {{{key}: {past}, steps: 100}}").Replace("validation: 200", "validation: 300", StringComparison.Ordinal);
        using var response = await service.Admin.PostAsync($"{Jobs}:validate", TestService.Yaml(text));
        Assert.Equal([$"/supernet/{key}", "/supernet/steps"], await PointersAsync(response));
        using var same = await service.Admin.PostAsync($"{Jobs}:validate", TestService.Yaml(TestService.Job(extra: $"supernet: {{{key}: {past}}}")));
        Assert.Equal(HttpStatusCode.OK, same.StatusCode);
    }

    [SkippableFact]
    public async Task Delete_OfASupernetThatAQueuedJobNeeds_NamesItAndCancelsItWhenForced()
    {
        await using var service = await StartAsync();
        var past = await SucceededAsync(service);
        using var submitted = await service.Admin.PostAsync(Jobs, TestService.Yaml(TestService.Job("needs", $"supernet: {{job: {past}}}")));
        var needs = (await TestService.ReadAsync(submitted)).GetProperty("id").GetString()!;

        using var refused = await service.Admin.DeleteAsync($"{Jobs}/{past}");
        var problem = await TestService.ReadAsync(refused);
        Assert.Equal((HttpStatusCode.Conflict, "job-needed"), (refused.StatusCode, problem.GetProperty("code").GetString()));
        Assert.Contains($"{needs} (supernet.", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(JobState.Queued, (await service.Store.GetJobAsync(needs, default))!.State);

        Assert.Equal(HttpStatusCode.NoContent, (await service.Admin.DeleteAsync($"{Jobs}/{past}?force=true")).StatusCode);
        Assert.Equal(JobState.Cancelled, (await service.Store.GetJobAsync(needs, default))!.State);
        Assert.Null(await service.Store.GetJobAsync(past, default));
    }

    [SkippableFact]
    public async Task Delete_OfASupernetThatAnotherUserNeeds_IsRefusedEvenWhenForced()
    {
        await using var service = await StartAsync();
        var ann = await service.UserAsync("ann");
        var past = await SucceededAsync(service, ann);

        // The administrator may build on everybody's.
        using var submitted = await service.Admin.PostAsync(Jobs, TestService.Yaml(TestService.Job("needs", $"supernet: {{job: {past}}}")));
        var needs = (await TestService.ReadAsync(submitted)).GetProperty("id").GetString()!;
        using var refused = await ann.DeleteAsync($"{Jobs}/{past}?force=true");
        var problem = await TestService.ReadAsync(refused);
        Assert.Equal((HttpStatusCode.Conflict, "job-needed"), (refused.StatusCode, problem.GetProperty("code").GetString()));
        Assert.DoesNotContain(needs, problem.ToString(), StringComparison.Ordinal);
        Assert.Equal(JobState.Queued, (await service.Store.GetJobAsync(needs, default))!.State);

        // Once it has a supernet of its own, it needs the other one no more.
        await service.Store.TryStartJobAsync(needs, default);
        var ticket = (await service.Store.BeginStageAsync(needs, StageNames.Train, 1, null, default))!.Ticket;
        await service.Store.CompleteStageIfRunningAsync(ticket, new StageUsage(1, 1, 1), default);
        Assert.Equal(HttpStatusCode.NoContent, (await ann.DeleteAsync($"{Jobs}/{past}")).StatusCode);
    }

    /// <summary>A job that has run to its end: 30 evaluations from 0.02 ms on, and a supernet.</summary>
    private static async Task<string> SucceededAsync(TestService service, HttpClient? client = null)
    {
        var id = await TestService.SubmitAsync(client ?? service.Admin, "past");
        var ticket = await TestJobs.StartAsync(service, id);
        await TestJobs.FillAsync(service, ticket);
        var space = service.Get<SpaceLibrary>().OpenNamed("fashion-mbconv").GetValueOrThrow();
        await service.Store.SaveSupernetAsync(ticket, Samples.Supernet(id) with { SpaceHash = space.Hash }, default);
        await service.Store.CompleteStageIfRunningAsync(ticket, new StageUsage(1, 1, 1), default);
        Assert.True(await service.Store.CompleteJobIfRunningAsync(id, default));
        return id;
    }

    private static async Task<JsonElement> ValidateAsync(HttpClient client, string extra)
    {
        using var response = await client.PostAsync($"{Jobs}:validate", TestService.Yaml(TestService.Job(extra: extra)));
        var forecast = await TestService.ReadAsync(response);
        Assert.True(response.IsSuccessStatusCode, forecast.ToString());
        return forecast;
    }

    private static async Task<IEnumerable<string?>> PointersAsync(HttpResponseMessage response)
    {
        var problem = await TestService.ReadAsync(response);
        Assert.True(response.StatusCode == HttpStatusCode.UnprocessableEntity, problem.ToString());
        return problem.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("pointer").GetString()).Order(StringComparer.Ordinal);
    }
}
