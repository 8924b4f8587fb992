using System.Net;
using System.Net.Http.Headers;
using System.Text;
using NasService.Api.Tests.Hosting;

namespace NasService.Api.Tests.Hostile;

/// <summary>What strangers send must cost an answer and nothing else.</summary>
public sealed class HostileDocumentTests
{
    private const int Documents = 10_000;
    private const int Seed = 20260;
    private const int Senders = 4;

    private const string Whole = """
        name: demo
        space: fashion-mbconv
        seed: 0
        data: {kind: idx, path: images, validation: 1000, flip: true}
        supernet: {recipe: sandwich, steps: 6000, batch: 64, learningRate: 0.05, smallestEvery: 4}
        search: {algorithm: nsga2, evaluations: 200, initialSample: 50}
        latency: {meter: onnxruntime, device: cpu, plan: {minRuns: 20, maxRuns: 30}}
        calibration: {batchNormImages: 1000, rangeImages: 256, ranges: percentile}
        constraints: {maxMacs: 6000000, maxModelBytes: 400000}
        reference: {accuracy: 0.85}
        """;

    private const string WholeJson = """
        {"name":"demo","space":{"name":"mine","input":{"channels":1,"resolution":[12,16]},"classes":4,"stem":{"kernel":3,"channels":8,"activation":"relu"},
        "stages":[{"block":"mbconv","depth":[1,2],"kernel":[3,5],"expand":[2,3],"channels":8,"activation":"relu"}],"quantization":{"granularity":"block","bits":[8,32]}},
        "data":{"path":"images","validation":200},"supernet":{"steps":10},"search":{"evaluations":20}}
        """;

    [Fact]
    public async Task Submit_OfTenThousandMutatedDocuments_NeverFailsTheService()
    {
        await using var service = await TestService.StartAsync();
        var counts = await Task.WhenAll(Enumerable.Range(0, Senders).Select(i => SendAsync(service, new Random(Seed + i), Documents / Senders)));
        var statuses = counts.SelectMany(c => c).GroupBy(s => s).ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal(Documents, statuses.Values.Sum());
        Assert.Empty(statuses.Keys.Except([HttpStatusCode.Accepted, HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity, HttpStatusCode.RequestEntityTooLarge]));

        // Documents of every fate were among them.
        Assert.All([HttpStatusCode.Accepted, HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity], s => Assert.True(statuses.GetValueOrDefault(s) > 20, $"{s}: {statuses.GetValueOrDefault(s)}"));
        Assert.Equal(HttpStatusCode.OK, (await service.Client().GetAsync("/health/ready")).StatusCode);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public async Task Submit_OfADeepDocument_IsRefused(char opening)
    {
        await using var service = await TestService.StartAsync();
        var deep = new string(opening, 100_000);
        Assert.Equal(HttpStatusCode.BadRequest, (await service.Admin.PostAsync("/api/v1/jobs", TestService.Yaml(deep))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await service.Admin.PostAsync("/api/v1/jobs", TestService.Json(deep))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await service.Admin.PostAsync("/api/v1/session", TestService.Json(deep))).StatusCode);
    }

    [Fact]
    public async Task Submit_OfAnotherMediaType_IsRefused()
    {
        await using var service = await TestService.StartAsync();
        using var response = await service.Admin.PostAsync("/api/v1/jobs", new StringContent("<job/>", Encoding.UTF8, "application/xml"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    private static async Task<List<HttpStatusCode>> SendAsync(TestService service, Random random, int count)
    {
        var mutations = new Mutations(random);
        var client = service.Client(service.FirstKey);
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < count; i++)
        {
            var isJson = i % 2 == 0;
            var bytes = mutations.Of(isJson ? WholeJson : Whole);
            var content = new ByteArrayContent(bytes);
            content.Headers.ContentType = new MediaTypeHeaderValue(isJson ? "application/json" : "application/yaml");

            // Most are only checked: each job that is taken in is a write to the disk.
            using var response = await client.PostAsync(i % 10 == 0 ? "/api/v1/jobs" : "/api/v1/jobs:validate", content);
            Assert.False((int)response.StatusCode >= 500, $"{response.StatusCode} for {Convert.ToBase64String(bytes)}");
            statuses.Add(response.StatusCode == HttpStatusCode.OK ? HttpStatusCode.Accepted : response.StatusCode);
        }

        return statuses;
    }
}
