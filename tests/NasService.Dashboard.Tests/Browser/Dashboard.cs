using System.Collections.Immutable;
using System.Net.Http.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using NasService.Api;
using NasService.Bench.Dashboards;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Notes;
using NasService.Core.Predictors;
using NasService.Core.Queue;
using NasService.Core.Reports;
using NasService.Core.Spaces;
using NasService.Storage.Tests.Engines;

namespace NasService.Dashboard.Tests.Browser;

/// <summary>A service on loopback with a real database, and a browser; shared by the tests of the collection, which keep to their own jobs.</summary>
public sealed class Dashboard : IAsyncLifetime
{
    /// <summary>Of this machine to the browser alone: no name or address of the machine's own, which browsers take for as good as
    /// HTTPS.</summary>
    private const string Name = "nas.test";

    private readonly TemporaryFolder _folder = new();
    private ApiServer? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal string Key => _server!.FirstKey!;

    internal Uri Address => _server!.Address;

    /// <summary>The same service, without HTTPS on what is another machine to the browser.</summary>
    internal Uri NamedAddress => new UriBuilder(Address) { Host = Name }.Uri;

    private IServiceProvider Services => _server!.App.Services;

    public async Task InitializeAsync()
    {
        _server = await StartAsync(_folder, 0);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", $"--host-resolver-rules=MAP {Name} 127.0.0.1"]
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    /// <summary>A service on a folder of its own.</summary>
    /// <param name="folder">Where its state is.</param>
    /// <param name="port">0: any that is free.</param>
    internal static Task<ApiServer> StartAsync(TemporaryFolder folder, int port) => ApiServer.StartAsync(
        new ApiSettings
        {
            Folder = new DataFolder(folder["data"]),
            SpaceFolder = SpaceLibrary.FindFolder()!,
            Listen = ListenAddress.Default with { Port = port },
            Hosts = [Name],
            // Scripts and styles that are worked on are tried without building.
            AssetFolder = Environment.GetEnvironmentVariable("NAS_TEST_ASSETS"),
            Limits = new ApiLimits { RequestBurst = 1_000_000, RequestsPerSecond = 1_000_000, SubmissionsPerMinute = 1_000_000, LoginsPerMinute = 10_000 },
            DataSets = ImmutableSortedDictionary<string, string>.Empty.Add("images", Directory.CreateDirectory(folder["images"]).FullName),
        },
        s => s.AddLogging(l => l.ClearProviders()),
        default);

    /// <summary>A tab of a visitor who is logged in, or of one who is not.</summary>
    internal Task<Tab> OpenAsync(bool loggedIn = true, BrowserNewContextOptions? options = null) => OpenAsync(Address, loggedIn ? Key : null, options);

    /// <summary>The same at another service.</summary>
    internal async Task<Tab> OpenAsync(Uri address, string? key, BrowserNewContextOptions? options = null)
    {
        var context = await _browser!.NewContextAsync(options ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        var tab = await Tab.CreateAsync(context, address);
        if (key is not null)
        {
            await context.APIRequest.PostAsync(new Uri(address, "/api/v1/session").ToString(), new APIRequestContextOptions { DataObject = new { key } });
        }

        return tab;
    }

    /// <summary>Submits a job and gives what plays its worker.</summary>
    internal async Task<(string JobId, PaperSearch Search)> SubmitAsync(string name, string more = "", int validation = 200)
    {
        var id = await SubmitAsync(Address, Key, name, more, validation);
        return (id, Play(id));
    }

    /// <summary>A key of another user, who is no administrator.</summary>
    internal async Task<string> KeyAsync(string user)
    {
        using var client = new HttpClient { BaseAddress = Address };
        client.DefaultRequestHeaders.Authorization = new("Bearer", Key);
        using var answer = await client.PostAsJsonAsync("/api/v1/keys", new { name = user, user, scopes = new[] { "read", "submit" } });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>()).GetProperty("secret").GetString()!;
    }

    internal static async Task<string> SubmitAsync(Uri address, string key, string name, string more = "", int validation = 200)
    {
        var document = FormattableString.Invariant($"name: {name}\nspace: fashion-mbconv\ndata: {{path: images, validation: {validation}}}\n{more}");
        using var client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        using var content = new StringContent(document, System.Text.Encoding.UTF8, "application/yaml");
        using var answer = await client.PostAsync("/api/v1/jobs", content);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        using var json = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("id").GetString()!;
    }

    /// <summary>A job with all that a page can show.</summary>
    internal async Task<(string JobId, PaperSearch Search)> FinishedAsync(string name, int evaluations = 40, string more = "", int validation = 200)
    {
        var (id, search) = await SubmitAsync(name, more, validation);
        await search.StartAsync();
        await search.EvaluateAsync(evaluations / 2, 0, withFailure: true);
        await search.PredictAsync(1);
        await search.EvaluateAsync(evaluations / 2, 1);
        await search.SaveFrontAsync(verified: true);
        await search.FinishAsync();
        return (id, search);
    }

    /// <summary>A worker that is there and scores for a job. It takes no stages: other jobs still say that nobody does.</summary>
    internal async Task WorkAsync(string jobId, string worker)
    {
        var queue = Services.GetRequiredService<IWorkQueue>();
        string[] groups = [WorkGroups.Score, WorkGroups.Measure("cpu")];
        await Services.GetRequiredService<IWorkerRegistry>().ReportWorkerAsync(worker, worker.Split('.')[0], groups, WorkerState.Serving, default);
        var item = new NewWorkItem($"{jobId}/score", jobId, WorkKinds.Score, WorkGroups.Score, 0, "{}");
        await queue.EnqueueAsync([item], default);
        Assert.NotNull(await queue.TryLeaseAsync(item.Id, worker, new LeasePolicy(), default));
    }

    /// <summary>Devices of these names that somebody measures on.</summary>
    internal async Task ServeDevicesAsync(params string[] names)
    {
        foreach (var name in names)
        {
            await Store.RegisterDeviceAsync(
                new DeviceFingerprint(name, "Test CPU", "avx2", "onnxruntime", "1.31.1", "CPUExecutionProvider", "Linux",
                    2)
                { Formats = "fp32+int8" }, default);
            await Services.GetRequiredService<IWorkerRegistry>().ReportWorkerAsync(
                $"{name}.devices", name, [WorkGroups.Measure(name)], WorkerState.Serving, default,
                new MachineReading(47.6, 1800));
        }
    }

    /// <summary>What a worker that takes stages says of itself.</summary>
    internal Task ReportStagesAsync(WorkerState state)
        => Services.GetRequiredService<IWorkerRegistry>().ReportWorkerAsync("stages.1", "stages", [WorkGroups.Search], state, default);

    /// <summary>Writes a job's report to a file, as a worker does when the job has ended.</summary>
    /// <returns>The file, gone with the service.</returns>
    internal async Task<string> ReportAsync(string jobId)
    {
        var report = await ActivatorUtilities.CreateInstance<ReportDocuments>(Services).ReadAsync(jobId, default);
        await File.WriteAllTextAsync(_folder[$"{jobId}.html"], ReportPage.Write(report));
        return _folder[$"{jobId}.html"];
    }

    internal PaperSearch Play(string jobId) => Play(Services, jobId);

    internal static PaperSearch Play(IServiceProvider services, string jobId) => new(
        services.GetRequiredService<IJobStore>(), services.GetRequiredService<PredictorFamilyCatalog>(),
        services.GetRequiredService<SpaceLibrary>().OpenNamed("fashion-mbconv").Value!, jobId);

    internal T Get<T>()
        where T : notnull
        => Services.GetRequiredService<T>();

    /// <summary>A page as it is, to somebody without a session.</summary>
    internal async Task<string> TextAsync(string path)
    {
        using var client = new HttpClient { BaseAddress = Address };
        return await client.GetStringAsync(path);
    }

    internal IJobNoteStore Notes => Services.GetRequiredService<IJobNoteStore>();

    internal IJobStore Store => Services.GetRequiredService<IJobStore>();
}
