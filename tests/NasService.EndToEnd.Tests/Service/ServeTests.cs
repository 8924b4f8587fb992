using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using NasService.Core.Artifacts;
using NasService.Core.Queue;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;
using NasService.Storage;

namespace NasService.EndToEnd.Tests.Service;

/// <summary>The one command: a service, its worker, and a job from its document to its front through both.</summary>
public sealed class ServeTests
{
    private const string Serving = "nas: serving on ";
    private const string Key = "nas: the administrator's key, shown this once: ";

    /// <summary>The beginning of a log's line.</summary>
    private const string Dated = @"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z (info|warn|fail|crit): ";

    /// <summary>The service reads a data set that it knows, as the command line does.</summary>
    [Fact]
    public async Task Validate_DataThatDoNotFit_IsRefusedBeforeAnythingRuns()
    {
        using var files = new TinyJob();
        await using var serve = NasProcess.Start(files.Data, "serve", "--no-worker", "--listen", "127.0.0.1:0", "--dataset", $"images={files["images"]}");
        var address = new Uri((await serve.LineAsync(Serving))[Serving.Length..]);
        using var client = new HttpClient { BaseAddress = address };
        var key = (await serve.LineAsync(Key))[Key.Length..];
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        Assert.Equal("", await ErrorsAsync(client, TinyJob.Document));
        Assert.StartsWith("/data/validation", await ErrorsAsync(client, TinyJob.Document.Replace("validation: 200", "validation: 5000", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.StartsWith("/data/kind", await ErrorsAsync(client, TinyJob.Document.Replace("kind: idx", "kind: npy", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("/data\n", await ErrorsAsync(client, TinyJob.Document.Replace("classes: 4", "classes: 5", StringComparison.Ordinal)) + "\n", StringComparison.Ordinal);

        // The command's exit code says the same: 0, 2 of a mistake, 2 of a bound that no network meets.
        (await ValidateAsync(files.JobFile)).Expect(0);
        (await ValidateAsync(files.Job(("validation: 200", "validation: 5000")))).ExpectMistake(2, "/data/validation", "5000");
        var unmet = (await ValidateAsync(files.Job(("reference: {", "constraints: {maxMacs: 1}\nreference: {")))).Expect(2);
        Assert.Contains("constraints.maxMacs: out of reach at 1", unmet.Error, StringComparison.Ordinal);

        Task<NasRun> ValidateAsync(string file) => NasProcess.RunWithKeyAsync(files.Data, key, "jobs", "submit", file, "--validate", "--server", address.ToString());
    }

    /// <returns>The pointers, a line each.</returns>
    private static async Task<string> ErrorsAsync(HttpClient client, string document)
    {
        using var response = await client.PostAsync("/api/v1/jobs:validate", new StringContent(document, System.Text.Encoding.UTF8, "application/yaml"));
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return answer.TryGetProperty("errors", out var errors) ? string.Join('\n', errors.EnumerateArray().Select(e => e.GetProperty("pointer").GetString())) : "";
    }

    [Fact]
    public async Task Serve_WithSharesAmongTheLimits_SharesTheWorkersByThem()
    {
        using var files = new TinyJob();
        var limits = files.Write("limits.json", """{"shares": {"ann": 2.5}}""");
        await using var service = await ServedFolder.StartAsync(files, "--no-worker", "--limits", limits);
        await service.SubmitAsync(TinyJob.Document, await service.KeyAsync("ann"));
        await service.SubmitAsync(TinyJob.Document, await service.KeyAsync("bob"));

        var users = (await service.GetAsync("/api/v1/shares")).GetProperty("users").EnumerateArray();
        Assert.Equal(
            new[] { ("ann", 2.5), ("bob", 1.0) },
            users.Select(u => (u.GetProperty("user").GetString()!, u.GetProperty("weight").GetDouble())).Order());
    }

    [Fact]
    public async Task Serve_OfAStoreThatVanished_EndsAndItsLogSaysWhenAndWhy()
    {
        using var files = new TinyJob();
        await using var serve = NasProcess.Start(files.Data, "serve", "--no-worker", "--listen", "127.0.0.1:0");
        await serve.LineAsync(Serving);
        File.Delete(new DataFolder(files.Data).Database);
        var said = (await serve.EndAsync()).Expect(1);
        Assert.Matches(Dated, Assert.Single(said.Error.Split('\n'), l => l.Contains("crit: ", StringComparison.Ordinal)));
        Assert.Contains("nas: The store has vanished", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_PortIsTaken_IsOneSentence()
    {
        using var files = new TinyJob();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var taken = $"127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        var run = (await NasProcess.RunAsync(files.Data, "serve", "--listen", taken)).ExpectMistake(2, "--listen", "Another process listens there.", taken);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

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
        Assert.NotEmpty(run.Front.Front);
        foreach (var points in new[] { "front", "baselines" })
        {
            Assert.True(JsonElement.DeepEquals(run.Json.GetProperty(points), front.GetProperty(points)), $"{run.Json.GetProperty(points)}\n{front.GetProperty(points)}");
        }

        var detail = await client.GetFromJsonAsync<JsonElement>($"/api/v1/jobs/{run.Job}");
        Assert.Equal("succeeded", detail.GetProperty("job").GetProperty("state").GetString());
        var point = front.GetProperty("front")[0];
        var model = await client.GetByteArrayAsync($"/api/v1/artifacts/{point.GetProperty("artifact").GetString()}");
        Assert.Equal(point.GetProperty("modelBytes").GetInt64(), model.Length);
        var predictions = await client.PostAsJsonAsync($"/api/v1/jobs/{run.Job}/predictors:predict", new { architectures = new[] { new { architecture = point.GetProperty("architecture"), policy = point.GetProperty("policy") } } });
        Assert.True(predictions.IsSuccessStatusCode, await predictions.Content.ReadAsStringAsync());

        await serve.SignalAsync("TERM");
        var said = (await serve.EndAsync()).Expect(0);
        Assert.Empty(said.Output);
        Assert.Contains($"{run.Job}/{WorkKinds.Stage}: begun, lease 1", said.Error, StringComparison.Ordinal);

        // Whoever reads the log knows when: each of its lines has a date, also those of the worker, which is another process. Native libraries have a way of their own.
        var log = said.Error.Split('\n').Where(l => !l.StartsWith("nas: ", StringComparison.Ordinal) && !l.StartsWith("[W", StringComparison.Ordinal));
        Assert.All(log, l => Assert.Matches(Dated, l));
        using var free = FileLock.TryAcquire(new DataFolder(files.Data).RunnerLock);
        Assert.NotNull(free);
    }
}
