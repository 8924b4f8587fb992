using System.Net;
using System.Text.Json;
using NasService.Api.Tests.Hosting;
using NasService.Core.Jobs;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
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
        Assert.Equal("maxLatencyMs", constraint.GetProperty("constraint").GetString());
        Assert.Equal((1e-9, 0.02), (constraint.GetProperty("bound").GetDouble(), constraint.GetProperty("least").GetDouble()));
        Assert.Equal($"the fastest known is a000 at 0.02 ms, measured in job {past}", constraint.GetProperty("basis").GetString());

        // Just below it, it may be met all the same: a warning.
        var close = await ValidateAsync(service.Admin, "constraints: {maxLatencyMs: 0.019}");
        Assert.True(close.GetProperty("satisfiable").GetBoolean());
        Assert.Contains(close.GetProperty("warnings").EnumerateArray(), x => x.GetString()!.Contains("a000", StringComparison.Ordinal));
        Assert.True((await ValidateAsync(service.Admin, "constraints: {maxLatencyMs: 1}")).GetProperty("satisfiable").GetBoolean());

        var text = TestService.Job(extra: "constraints: {maxLatencyMs: 1.0e-9}");
        using var submitted = await service.Admin.PostAsync(Jobs, TestService.Yaml(text));
        Assert.Equal(["/constraints/maxLatencyMs"], await PointersAsync(submitted));
    }

    [SkippableFact]
    public async Task Validate_LatencyBelowWhatTheNewestPredictorSays_IsOutOfReachAndNamesIt()
    {
        await using var service = await StartAsync();

        // Of the smallest network, in this order: the newest says 0.012 ms, less than the 0.02 ms that were measured.
        var past = await SucceededAsync(service, predicted: [0.016, 0.012]);
        var far = await ValidateAsync(service.Admin, "constraints: {maxLatencyMs: 0.005}");
        Assert.False(far.GetProperty("satisfiable").GetBoolean());
        var constraint = Assert.Single(far.GetProperty("constraints").EnumerateArray());
        Assert.Equal(0.012, constraint.GetProperty("least").GetDouble(), 1e-4);
        Assert.Equal($"the fastest known is {SpaceOf(service).Smallest(8).Id} at 0.012 ms, predicted from job {past}", constraint.GetProperty("basis").GetString());

        // Nothing as fast was measured, and the older predictor says 0.016 ms: out of reach by both, and within it by the newest.
        Assert.True((await ValidateAsync(service.Admin, "constraints: {maxLatencyMs: 0.0125}")).GetProperty("satisfiable").GetBoolean());
    }

    [SkippableFact]
    public async Task Validate_LatencyOfAPredictorThatIsBeyondBelief_IsJudgedByWhatWasMeasured()
    {
        await using var service = await StartAsync();
        var past = await SucceededAsync(service, predicted: [0.001]);
        var basis = Assert.Single((await ValidateAsync(service.Admin, "constraints: {maxLatencyMs: 0.005}")).GetProperty("constraints").EnumerateArray()).GetProperty("basis").GetString()!;
        Assert.StartsWith("the fastest known is ", basis, StringComparison.Ordinal);
        Assert.DoesNotContain($"{SpaceOf(service).Smallest(8).Id} at", basis, StringComparison.Ordinal);
        Assert.Contains(past, basis, StringComparison.Ordinal);
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
            var constraint = Assert.Single(forecast.GetProperty("constraints").EnumerateArray());
            Assert.Contains("nothing is known", constraint.GetProperty("basis").GetString(), StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public async Task Submit_ConstraintsAndNamesWrong_TellsThemAllAtOnce()
    {
        await using var service = await StartAsync();
        var past = await SucceededAsync(service);
        string[] lines =
        [
            "constraints: {maxLatencyMs: 1.0e-9, maxMacs: 1}", "search: {warmStart: none1}",
            $"latency: {{meter: replay, replayOf: {past}, plan: {{minRuns: 100}}}}",
        ];
        var text = TestService.Job(extra: string.Join('\n', lines)).Replace("path: images", "path: nowhere", StringComparison.Ordinal);
        using var response = await service.Admin.PostAsync($"{Jobs}:validate", TestService.Yaml(text));
        Assert.Equal(
            ["/constraints/maxLatencyMs", "/constraints/maxMacs", "/data/path", "/latency/plan", "/search/warmStart"],
            await PointersAsync(response));
    }

    [SkippableFact]
    public async Task Validate_ReplayByAnotherPlan_IsFoundBeforeAnythingRuns()
    {
        await using var service = await StartAsync();
        var past = await SucceededAsync(service);
        var changed = TestService.Job(extra: $"latency: {{meter: replay, replayOf: {past}, verifyPlan: {{warmUp: 9}}}}");
        using var other = await service.Admin.PostAsync($"{Jobs}:validate", TestService.Yaml(changed));
        Assert.Equal(["/latency/verifyPlan"], await PointersAsync(other));
        var unchanged = TestService.Job(extra: $"latency: {{meter: replay, replayOf: {past}}}");
        using var same = await service.Admin.PostAsync($"{Jobs}:validate", TestService.Yaml(unchanged));
        Assert.Equal(HttpStatusCode.OK, same.StatusCode);
    }

    [SkippableTheory]
    [InlineData("job")]
    [InlineData("from")]
    public async Task Validate_SupernetOfAnotherTraining_PointsAtTheUsersOwnKey(string key)
    {
        await using var service = await StartAsync();
        var past = await SucceededAsync(service);
        var text = TestService.Job(extra: $"supernet: {{{key}: {past}, steps: 100}}")
            .Replace("validation: 200", "validation: 300", StringComparison.Ordinal);
        using var response = await service.Admin.PostAsync($"{Jobs}:validate", TestService.Yaml(text));
        Assert.Equal([$"/supernet/{key}", "/supernet/steps"], await PointersAsync(response));
        var unchanged = TestService.Job(extra: $"supernet: {{{key}: {past}}}");
        using var same = await service.Admin.PostAsync($"{Jobs}:validate", TestService.Yaml(unchanged));
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

    /// <summary>A job that has run to its end: 30 evaluations from 0.02 ms on, a supernet, and a predictor a round.</summary>
    /// <param name="service">Where.</param>
    /// <param name="client">Whose; null: the administrator's.</param>
    /// <param name="predicted">Milliseconds of the smallest network, by the predictor of each round; each of its genes' choices adds a tenth of it.</param>
    private static async Task<string> SucceededAsync(TestService service, HttpClient? client = null, params double[] predicted)
    {
        var id = await TestService.SubmitAsync(client ?? service.Admin, "past");
        var ticket = await TestJobs.StartAsync(service, id);
        await TestJobs.FillAsync(service, ticket);
        var space = service.Get<SpaceLibrary>().OpenNamed("fashion-mbconv").GetValueOrThrow();
        await service.Store.SaveSupernetAsync(ticket, Samples.Supernet(id) with { SpaceHash = space.Hash }, default);
        foreach (var (i, ms) in predicted.Index())
        {
            var random = new Random(1);
            ReadOnlyMemory<int>[] genes = [.. Enumerable.Range(0, 400).Select(_ => space.Sample(random).Genes.AsMemory())];
            double[] values = [.. genes.Select(g => ms * (1 + (0.1 * g.ToArray().Sum())))];
            var features = FeatureMatrix.Encode(new SpaceEncodings(space).Cost, genes);
            var predictor = service.Get<PredictorFamilyCatalog>().Get("ridge-linear").Fit(features, values, default);
            var record = Samples.Predictor(i + 1, Samples.Device.Id) with { Family = "ridge-linear", ParametersJson = predictor.ToJson() };
            await service.Store.SavePredictorAsync(ticket, record, default);
        }

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
        var pointers = problem.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("pointer").GetString());
        return pointers.Order(StringComparer.Ordinal);
    }
}
