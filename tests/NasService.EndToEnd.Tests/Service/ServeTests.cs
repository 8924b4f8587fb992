using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using NasService.Core.Artifacts;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;
using NasService.Storage;

namespace NasService.EndToEnd.Tests.Service;

/// <summary>The one command: a service, its worker, and a job from its document to its front through both.</summary>
public sealed class ServeTests
{
    private const string Serving = "nas: serving on ";
    private const string Key = "nas: the administrator's key, shown this once: ";

    [Fact]
    public async Task Serve_ThenRunOnTheSameFolder_GivesTheFrontThatTheInterfaceGivesToo()
    {
        using var files = new TinyJob();
        await using var serve = NasProcess.Start(files.Data, "serve", "--listen", "127.0.0.1:0");
        var address = new Uri((await serve.LineAsync(Serving))[Serving.Length..]);
        using var client = new HttpClient { BaseAddress = address };
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/v1/jobs")).StatusCode);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await serve.LineAsync(Key))[Key.Length..]);

        var run = (await NasProcess.RunAsync(files.Data, "run", files.JobFile, "--json")).Expect(0);
        var front = await client.GetFromJsonAsync<JsonElement>($"/api/v1/jobs/{run.Job}/front");
        Assert.Equal(run.Front.Front.Select(p => p.Id), front.GetProperty("points").EnumerateArray().Select(p => p.GetProperty("id").GetString()));
        var detail = await client.GetFromJsonAsync<JsonElement>($"/api/v1/jobs/{run.Job}");
        Assert.Equal("succeeded", detail.GetProperty("job").GetProperty("state").GetString());
        var point = front.GetProperty("points")[0];
        var model = await client.GetByteArrayAsync($"/api/v1/artifacts/{point.GetProperty("artifact").GetString()}");
        Assert.Equal(point.GetProperty("modelBytes").GetInt64(), model.Length);
        var predictions = await client.PostAsJsonAsync($"/api/v1/jobs/{run.Job}/predictors:predict", new { architectures = new[] { new { architecture = point.GetProperty("architecture"), policy = point.GetProperty("policy") } } });
        Assert.True(predictions.IsSuccessStatusCode, await predictions.Content.ReadAsStringAsync());

        await serve.SignalAsync("TERM");
        (await serve.EndAsync()).Expect(0);
        using var free = FileLock.TryAcquire(new DataFolder(files.Data).RunnerLock);
        Assert.NotNull(free);
    }
}
