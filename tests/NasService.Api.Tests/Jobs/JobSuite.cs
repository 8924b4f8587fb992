using System.Net;
using NasService.Api.Tests.Hosting;
using NasService.Core.Jobs;

namespace NasService.Api.Tests.Jobs;

/// <summary>Jobs through the interface, on one engine.</summary>
public abstract partial class JobSuite
{
    private const string Jobs = "/api/v1/jobs";

    private protected abstract Task<TestService> StartAsync();

    [SkippableFact]
    public async Task Submit_OfADocument_AcceptsAJobThatWorkersFind()
    {
        await using var service = await StartAsync();
        using var response = await service.Admin.PostAsync($"{Jobs}?priority=3", TestService.Yaml(TestService.Job()));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var job = await TestService.ReadAsync(response);
        Assert.Equal($"{Jobs}/{job.GetProperty("id").GetString()}", response.Headers.Location!.ToString());
        Assert.Equal("queued", job.GetProperty("state").GetString());
        var item = Assert.Single(await service.Get<NasService.Core.Queue.IWorkQueue>().OfferAsync([NasService.Core.Queue.WorkGroups.Search], 9, TimeSpan.FromSeconds(1), 9, default));
        Assert.Equal((job.GetProperty("id").GetString(), 3), (item.JobId, item.Priority));
    }

    [SkippableFact]
    public async Task Submit_WithAPriority_GoesAcrossUsersForAnAdministratorOnly()
    {
        await using var service = await StartAsync();
        var ann = await service.UserAsync("ann");
        foreach (var (client, priority, most) in new[]
        {
            (ann, 100, 100), (ann, 101, 100), (ann, -101, 100), (service.Admin, 101, 1000), (service.Admin, -101, 1000), (service.Admin, 1001, 1000),
        })
        {
            using var response = await client.PostAsync($"{Jobs}?priority={priority}", TestService.Yaml(TestService.Job()));
            var answer = await TestService.ReadAsync(response);
            if (Math.Abs(priority) > most)
            {
                Assert.True(response.StatusCode == HttpStatusCode.BadRequest, answer.ToString());
                Assert.Equal($"{-most} to {most}", answer.GetProperty("errors")[0].GetProperty("allowed").GetString());
            }
            else
            {
                Assert.True(response.StatusCode == HttpStatusCode.Accepted, answer.ToString());
                Assert.Equal(priority, (await service.Store.GetJobAsync(answer.GetProperty("id").GetString()!, default))!.Priority);
            }
        }
    }

    [SkippableFact]
    public async Task Submit_WithAKeySentTwice_IsOneJob()
    {
        await using var service = await StartAsync();
        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SubmitAsync(service.Admin, "once", TestService.Job())));
        Assert.All(replies, r => Assert.Equal(HttpStatusCode.Accepted, r.StatusCode));
        var ids = await Task.WhenAll(replies.Select(async r => (await TestService.ReadAsync(r)).GetProperty("id").GetString()));
        Assert.Single(ids.Distinct(StringComparer.Ordinal));
        Assert.Equal(7, replies.Count(r => r.Headers.Contains("Idempotency-Replayed")));
        using var other = await SubmitAsync(service.Admin, "once", TestService.Job("other"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        Assert.Equal("idempotency-key-reused", (await TestService.ReadAsync(other)).GetProperty("code").GetString());
        using var anothers = await SubmitAsync(await service.UserAsync("ann"), "once", TestService.Job("other"));
        Assert.Equal(HttpStatusCode.Accepted, anothers.StatusCode);
    }

    [SkippableFact]
    public async Task Submit_WithMistakes_TellsThemAllWithTheirPlaces()
    {
        await using var service = await StartAsync();
        using var response = await service.Admin.PostAsync(Jobs, TestService.Json("""{"name":"A","space":"nope","data":{"path":"/etc"},"supernet":{"steps":0},"extra":1}"""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        var problem = await TestService.ReadAsync(response);
        Assert.Equal(["/data/path", "/extra", "/name", "/space", "/supernet/steps"], problem.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("pointer").GetString()).Order(StringComparer.Ordinal));

        using var named = await service.Admin.PostAsync(Jobs, TestService.Json("""{"name":"a","space":"nope","data":{"path":"/etc"},"supernet":{"from":"x1"}}"""));
        Assert.Equal(
            ["/data/path", "/space", "/supernet/from"],
            (await TestService.ReadAsync(named)).GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("pointer").GetString()).Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task Submit_WithASpaceInPlace_KeepsItWithTheJob()
    {
        await using var service = await StartAsync();
        const string Space = """
            {name: mine, input: {channels: 1, resolution: 12}, classes: 4, stem: {kernel: 3, channels: 8, activation: relu},
             stages: [{block: mbconv, depth: [1, 2], kernel: [3, 5], expand: [2], channels: 8, activation: relu}], quantization: {granularity: block, bits: [8, 32]}}
            """;
        var text = TestService.Job().Replace("space: fashion-mbconv", "space: " + Space.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        using var response = await service.Admin.PostAsync(Jobs, TestService.Yaml(text));
        var job = await TestService.ReadAsync(response);
        Assert.True(response.StatusCode == HttpStatusCode.Accepted, job.ToString());
        Assert.Equal("mine", job.GetProperty("space").GetString());
        var stored = (await service.Store.GetJobAsync(job.GetProperty("id").GetString()!, default))!;
        Assert.Equal("mine", (await service.Get<JobReading>().ReadAsync(stored, default)).Space.Name);

        using var wrong = await service.Admin.PostAsync(Jobs, TestService.Yaml(text.Replace("kernel: [3, 5]", "kernel: [4]", StringComparison.Ordinal)));
        Assert.All((await TestService.ReadAsync(wrong)).GetProperty("errors").EnumerateArray(), e => Assert.StartsWith("/space/stages/0/kernel", e.GetProperty("pointer").GetString()!, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Validate_OfADocument_TellsSizeReachAndCost()
    {
        await using var service = await StartAsync();
        using var response = await service.Admin.PostAsync($"{Jobs}:validate", TestService.Yaml(TestService.Job(extra: "constraints: {maxMacs: 1000}")));
        var forecast = await TestService.ReadAsync(response);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(74_088, forecast.GetProperty("architectures").GetInt64());
        Assert.Equal(3_796_416, forecast.GetProperty("size").GetInt64());
        Assert.False(forecast.GetProperty("satisfiable").GetBoolean());
        Assert.Equal("arithmetic", forecast.GetProperty("basis").GetString());
        Assert.InRange(forecast.GetProperty("seconds").GetProperty("low").GetDouble(), 1, forecast.GetProperty("seconds").GetProperty("high").GetDouble());
        Assert.Empty(await service.Store.ListJobsAsync(new JobQuery(), default));
    }

    [SkippableFact]
    public async Task List_PageByPage_GivesEachJobOnce()
    {
        await using var service = await StartAsync();
        var submitted = new List<string>();
        for (var i = 0; i < 7; i++)
        {
            submitted.Add(await TestService.SubmitAsync(service.Admin, $"job{i}"));
        }

        var seen = new List<string>();
        for (var next = $"{Jobs}?state=queued&limit=3"; next is not null;)
        {
            var page = await TestService.GetAsync(service.Admin, next);
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(j => j.GetProperty("id").GetString()!));
            next = page.TryGetProperty("next", out var link) ? link.GetString() : null;
        }

        submitted.Reverse();
        Assert.Equal(submitted, seen);
        Assert.Equal(HttpStatusCode.BadRequest, (await service.Admin.GetAsync($"{Jobs}?cursor=made-up")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await service.Admin.GetAsync($"{Jobs}?limit=0")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await service.Admin.GetAsync($"{Jobs}?state=odd")).StatusCode);
    }

    [SkippableFact]
    public async Task Get_WithTheTagOfTheLastAnswer_HasNothingNew()
    {
        await using var service = await StartAsync();
        var address = $"{Jobs}/{await TestService.SubmitAsync(service.Admin)}";
        using var first = await service.Admin.GetAsync(address);
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await service.Admin.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        using var cancelled = await service.Admin.PostAsync($"{address}:cancel", null);
        var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var third = await service.Admin.SendAsync(again);
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
    }

    [SkippableFact]
    public async Task Actions_AlongAJobsLife_AreTakenOrRefusedByItsState()
    {
        await using var service = await StartAsync();
        var address = $"{Jobs}/{await TestService.SubmitAsync(service.Admin)}";
        await ActAsync(service, HttpMethod.Delete, address, HttpStatusCode.Conflict, "queued");
        await ActAsync(service, HttpMethod.Post, $"{address}:pause", HttpStatusCode.Accepted, "paused");
        await ActAsync(service, HttpMethod.Post, $"{address}:pause", HttpStatusCode.Accepted, "paused");
        await ActAsync(service, HttpMethod.Post, $"{address}:retry", HttpStatusCode.Conflict, "paused");
        await ActAsync(service, HttpMethod.Post, $"{address}:resume", HttpStatusCode.Accepted, "queued");
        await ActAsync(service, HttpMethod.Post, $"{address}:cancel", HttpStatusCode.Accepted, "cancelled");
        await ActAsync(service, HttpMethod.Post, $"{address}:cancel", HttpStatusCode.Accepted, "cancelled");
        await ActAsync(service, HttpMethod.Post, $"{address}:resume", HttpStatusCode.Conflict, "cancelled");
        await ActAsync(service, HttpMethod.Post, $"{address}:retry", HttpStatusCode.Accepted, "queued");
        await ActAsync(service, HttpMethod.Post, $"{address}:cancel", HttpStatusCode.Accepted, "cancelled");
        Assert.Equal(HttpStatusCode.NoContent, (await service.Admin.DeleteAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await service.Admin.GetAsync(address)).StatusCode);
    }

    [SkippableFact]
    public async Task Findings_OfAJob_AreThereInPagesColumnsAndVersions()
    {
        await using var service = await StartAsync();
        var id = await TestService.SubmitAsync(service.Admin);
        await TestJobs.FillAsync(service, await TestJobs.StartAsync(service, id), 60);
        var page = await TestService.GetAsync(service.Admin, $"{Jobs}/{id}/evaluations?limit=50");
        var rest = await TestService.GetAsync(service.Admin, page.GetProperty("next").GetString()!);
        Assert.Equal(Enumerable.Range(0, 60), page.GetProperty("items").EnumerateArray().Concat(rest.GetProperty("items").EnumerateArray()).Select(e => e.GetProperty("index").GetInt32()));
        var columns = await TestService.GetAsync(service.Admin, $"{Jobs}/{id}/evaluations:columns");
        Assert.Equal((60, 60), (columns.GetProperty("total").GetInt32(), columns.GetProperty("shown").GetInt32()));
        var bounded = await TestService.GetAsync(service.Admin, $"{Jobs}/{id}/front?maxLatencyMs=0.03");
        Assert.Equal("a001", Assert.Single(bounded.GetProperty("front").EnumerateArray()).GetProperty("id").GetString());
        await Assert.AllAsync(["0,03", "NaN", "0", "-1", "1,000"], async b => Assert.Equal(HttpStatusCode.BadRequest, (await service.Admin.GetAsync($"{Jobs}/{id}/front?maxLatencyMs={b}")).StatusCode));
        Assert.Equal(1, (await TestService.GetAsync(service.Admin, $"{Jobs}/{id}/fronts")).GetProperty("fronts").GetArrayLength());
        Assert.Equal(HttpStatusCode.NotFound, (await service.Admin.GetAsync($"{Jobs}/{id}/front?version=9")).StatusCode);
        Assert.Equal("ridge", (await TestService.GetAsync(service.Admin, $"{Jobs}/{id}/predictors")).GetProperty("predictors")[0].GetProperty("family").GetString());
    }

    private static Task<HttpResponseMessage> SubmitAsync(HttpClient client, string key, string job)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Jobs) { Content = TestService.Yaml(job) };
        request.Headers.Add("Idempotency-Key", key);
        return client.SendAsync(request);
    }

    private static async Task ActAsync(TestService service, HttpMethod method, string address, HttpStatusCode expected, string state)
    {
        using var response = await service.Admin.SendAsync(new HttpRequestMessage(method, address));
        var body = await TestService.ReadAsync(response);
        Assert.True(response.StatusCode == expected, $"{method} {address}: {body}");
        Assert.Equal(state, body.TryGetProperty("currentState", out var current) ? current.GetString() : body.GetProperty("state").GetString());
    }
}
