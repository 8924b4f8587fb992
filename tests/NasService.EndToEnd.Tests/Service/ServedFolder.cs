using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Service;

/// <summary>A service of its own process on a tiny job's folder, and a caller with the administrator's key.</summary>
internal sealed class ServedFolder : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);

    private readonly NasProcess _serve;
    private readonly HttpClient _client;

    private ServedFolder(NasProcess serve, HttpClient client) => (_serve, _client) = (serve, client);

    /// <param name="files">Its data folder is served, its images are known as <c>images</c>.</param>
    /// <param name="arguments">Of <c>nas serve</c>, beside those.</param>
    public static Task<ServedFolder> StartAsync(TinyJob files, params string[] arguments) => StartAsync(files, files.Data, arguments);

    /// <summary>The same with its data elsewhere.</summary>
    public static async Task<ServedFolder> StartAsync(TinyJob files, string data, string[] arguments)
    {
        var serve = NasProcess.Start(data, ["serve", "--listen", "127.0.0.1:0", "--dataset", $"images={files["images"]}", .. arguments]);
        const string serving = "nas: serving on ";
        const string key = "nas: the administrator's key, shown this once: ";
        var client = new HttpClient { BaseAddress = new Uri((await serve.LineAsync(serving))[serving.Length..]) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await serve.LineAsync(key))[key.Length..]);
        return new ServedFolder(serve, client);
    }

    public Task<string> LineAsync(string beginning) => _serve.LineAsync(beginning);

    public Task<string> LineWithAsync(string part) => _serve.LineWithAsync(part);

    public bool HasSaid(string part) => _serve.HasSaid(part);

    /// <summary>What it says of itself: <c>ready</c>, or why it is not.</summary>
    public async Task<string> ReadyAsync()
    {
        using var response = await _client.GetAsync("/health/ready");
        var status = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("status").GetString()!;
        Assert.Equal(status == "ready", response.IsSuccessStatusCode);
        return status;
    }

    /// <summary>All that a job has evaluated, in its order: what, how good, and why not where it is infeasible.</summary>
    public async Task<(string Architecture, double? Accuracy, string? Error)[]> EvaluationsAsync(string job)
    {
        var page = await GetAsync($"/api/v1/jobs/{job}/evaluations?limit=100");
        return
        [
            .. page.GetProperty("items").EnumerateArray().OrderBy(e => e.GetProperty("index").GetInt32()).Select(e => (
                e.GetProperty("architectureId").GetString()!,
                e.TryGetProperty("quality", out var quality) ? quality.GetProperty("value").GetDouble() : (double?)null,
                e.TryGetProperty("error", out var error) ? error.GetString() : null)),
        ];
    }

    /// <param name="document">Of the job.</param>
    /// <param name="key">Whose it is; null: the administrator's.</param>
    public async Task<string> SubmitAsync(string document, string? key = null)
    {
        using var content = new StringContent(document, Encoding.UTF8, "application/yaml");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/jobs") { Content = content };
        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        using var response = await _client.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    /// <summary>A key of another user.</summary>
    public async Task<string> KeyAsync(string user)
    {
        using var response = await _client.PostAsJsonAsync("/api/v1/keys", new { name = user, user, scopes = new[] { "read", "submit" } });
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("secret").GetString()!;
    }

    public string Address => _client.BaseAddress!.AbsoluteUri;

    /// <summary>A token for a device of this name.</summary>
    public async Task<string> EnrolAsync(string device)
    {
        using var response = await _client.PostAsJsonAsync("/api/v1/enrolments", new { device });
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
    }

    /// <summary>Takes a device's key back.</summary>
    public async Task RevokeAsync(string device)
    {
        var key = (await GetAsync("/api/v1/keys")).GetProperty("keys").EnumerateArray().Single(k => k.TryGetProperty("device", out var d) && d.GetString() == device);
        using var response = await _client.DeleteAsync($"/api/v1/keys/{key.GetProperty("id").GetString()}");
        Assert.True(response.IsSuccessStatusCode);
    }

    /// <summary>Of a reading with another key.</summary>
    public async Task<HttpStatusCode> StatusAsync(string path, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await _client.SendAsync(request);
        return response.StatusCode;
    }

    public Task<JsonElement> GetAsync(string path) => _client.GetFromJsonAsync<JsonElement>(path);

    /// <summary>The job once it is so.</summary>
    public async Task<JsonElement> UntilAsync(string job, Predicate<JsonElement> isSo)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var timer = new PeriodicTimer(Poll);
        while (true)
        {
            var detail = await GetAsync($"/api/v1/jobs/{job}");
            if (isSo(detail))
            {
                return detail;
            }

            await timer.WaitForNextTickAsync(patience.Token);
        }
    }

    public Task<JsonElement> EndedAsync(string job) => UntilAsync(job, d => d.GetProperty("job").GetProperty("isFinal").GetBoolean());

    /// <summary>The stages that a job's detail lists, with how often each was begun.</summary>
    public static IEnumerable<(string Name, int Attempts)> StagesOf(JsonElement detail)
        => detail.GetProperty("stages").EnumerateArray()
            .Select(s => (s.GetProperty("name").GetString()!, s.GetProperty("attempts").GetInt32()));

    /// <summary>The worker's process that the service has started.</summary>
    public int WorkerId() => Workers().Single().Id;

    /// <summary>Returns once the workers are gone as well: they write to the folder until then.</summary>
    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        var workers = Workers();
        await _serve.DisposeAsync();
        foreach (var worker in workers)
        {
            using (worker)
            {
                worker.Kill();
                await worker.WaitForExitAsync();
            }
        }
    }

    private Process[] Workers() => [.. Process.GetProcesses().Where(p => ParentOf(p.Id) == _serve.Id)];

    // The name in the second field may hold anything, also blanks and brackets.
    private static int? ParentOf(int id)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{id}/stat");
            return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
