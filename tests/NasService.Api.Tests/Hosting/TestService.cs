using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NasService.Core.Access;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Core.Stores;
using NasService.Storage.Tests.Engines;

namespace NasService.Api.Tests.Hosting;

/// <summary>A service as a user has it: Kestrel on loopback, a real database, keys. Gone when disposed.</summary>
internal sealed class TestService : IAsyncDisposable
{
    public const string DataSet = "images";

    private readonly TemporaryFolder _folder;
    private readonly ApiServer _server;
    private readonly List<HttpClient> _clients = [];

    private TestService(TemporaryFolder folder, ApiServer server)
    {
        _folder = folder;
        _server = server;
        Admin = Client(server.FirstKey);
    }

    public Uri Address => _server.Address;

    public string Folder => _folder.Path;

    public string? FirstKey => _server.FirstKey;

    /// <summary>Why it stopped by itself; null if it did not.</summary>
    public StoreException? Fault => _server.Fault;

    public IServiceProvider Services => _server.App.Services;

    public IJobStore Store => Get<IJobStore>();

    public HttpClient Admin { get; }

    /// <param name="database">A connection string of a migrated database; null: SQLite.</param>
    /// <param name="limits">Null: so high that no test meets them.</param>
    /// <param name="change">Of the settings; null: none.</param>
    /// <param name="isFirst">It finds no folder and no file of a start before.</param>
    public static async Task<TestService> StartAsync(
        string? database = null, ApiLimits? limits = null, Func<ApiSettings, ApiSettings>? change = null, bool isFirst = false)
    {
        var folder = new TemporaryFolder();
        var settings = new ApiSettings
        {
            Folder = new DataFolder(folder["data"]),
            Database = database,
            SpaceFolder = SpaceLibrary.FindFolder()!,
            Listen = ListenAddress.Default with { Port = 0 },
            Limits = limits ?? new ApiLimits { RequestBurst = 1_000_000, RequestsPerSecond = 1_000_000, SubmissionsPerMinute = 1_000_000, QueuedJobsPerUser = 1_000_000, LoginsPerMinute = 1000 },
        };
        settings = settings with { DataSets = settings.DataSets.Add(DataSet, Directory.CreateDirectory(folder["images"]).FullName) };
        settings = change?.Invoke(settings) ?? settings;
        if (database is null && !isFirst)
        {
            await MigratedDatabase.WriteFileAsync(settings.Folder.Prepare().Database);
        }

        var server = await ApiServer.StartAsync(settings, s => s.AddLogging(l => l.ClearProviders()), default);
        return new TestService(folder, server);
    }

    /// <summary>Ends when the service has been told to stop, by whomever.</summary>
    public Task StoppedAsync() => _server.WaitForShutdownAsync(default);

    public T Get<T>()
        where T : notnull
        => Services.GetRequiredService<T>();

    /// <summary>A caller with this key, or with none.</summary>
    public HttpClient Client(string? key = null)
    {
        // A session's cookies are sent by hand where they are meant.
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Address };
        if (key is not null)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        _clients.Add(client);
        return client;
    }

    public async Task<HttpClient> UserAsync(string user, ApiScopes scopes = ApiScopes.Read | ApiScopes.Submit)
        => Client((await KeyAsync(user, scopes)).Secret);

    public async Task<(string Id, string Secret)> KeyAsync(string user, ApiScopes scopes = ApiScopes.Read | ApiScopes.Submit, DateTimeOffset? expires = null)
    {
        var secret = ApiKeySecret.Create();
        var key = await Get<IApiKeyStore>().AddKeyAsync(new NewApiKey(JobId.Create(TimeProvider.System), secret.Prefix, secret.Hash, "test", user, scopes, expires), default);
        return (key.Id, secret.Text);
    }

    public static string Job(string name = "tiny", string extra = "") => $$"""
        name: {{name}}
        space: fashion-mbconv
        data: {path: {{DataSet}}, validation: 200}
        {{extra}}
        """;

    public static StringContent Yaml(string text) => new(text, Encoding.UTF8, "application/yaml");

    public static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    /// <summary>Submits the sample and gives its id.</summary>
    public static async Task<string> SubmitAsync(HttpClient client, string name = "tiny")
    {
        using var response = await client.PostAsync("/api/v1/jobs", Yaml(Job(name)));
        return (await ReadAsync(response)).GetProperty("id").GetString()!;
    }

    public static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.False((int)response.StatusCode >= 500, text);
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    public static async Task<JsonElement> GetAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return await ReadAsync(response);
    }

    public async ValueTask DisposeAsync()
    {
        _clients.ForEach(c => c.Dispose());
        await _server.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
