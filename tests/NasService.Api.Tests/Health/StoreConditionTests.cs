using System.Net;
using Microsoft.Data.Sqlite;
using NasService.Api.Tests.Hosting;
using NasService.Storage;
using NasService.Storage.Tests.Engines;

namespace NasService.Api.Tests.Health;

/// <summary>What a service says and does when its store cannot be worked with.</summary>
public sealed class StoreConditionTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>A service looks after its store once a second, and may do so between two lines of a test.</summary>
    private const int Tries = 5;

    [SkippableFact]
    public async Task Disk_Full_IsNotReadyAndTakesNoJobsUntilItIsFreed()
    {
        await using var disk = await TinyFileSystem.MountAsync(400);
        await using var service = await TestService.StartAsync(change: s => s with { Folder = new Core.Artifacts.DataFolder(Path.Combine(disk.Path, "data")) });
        Assert.Equal((HttpStatusCode.OK, "ready"), await ReadyAsync(service));
        var ballast = Path.Combine(disk.Path, "ballast");
        await File.WriteAllBytesAsync(ballast, new byte[200 << 20]);
        await UntilAsync(service, "no-space");
        using var refused = await service.Admin.PostAsync("/api/v1/jobs", TestService.Yaml(TestService.Job()));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        var text = await refused.Content.ReadAsStringAsync();
        Assert.Contains("no space left", text, StringComparison.Ordinal);
        Assert.DoesNotContain(disk.Path, text, StringComparison.Ordinal);

        // What is there can still be read.
        Assert.Equal(0, (await TestService.GetAsync(service.Admin, "/api/v1/jobs")).GetProperty("items").GetArrayLength());
        File.Delete(ballast);
        await UntilAsync(service, "ready");
        await TestService.SubmitAsync(service.Admin);
        SqliteConnection.ClearAllPools();
    }

    [SkippableFact]
    public async Task Disk_ThatBecameReadOnly_IsNotReady()
    {
        await using var disk = await TinyFileSystem.MountAsync(400);
        await using var service = await TestService.StartAsync(change: s => s with { Folder = new Core.Artifacts.DataFolder(Path.Combine(disk.Path, "data")) });
        SqliteConnection.ClearAllPools();
        await disk.MakeReadOnlyAsync();
        await UntilAsync(service, "not-writable");
    }

    [Theory]
    [InlineData("data")]
    [InlineData("data/nas.db")]
    [InlineData("data/artifacts")]
    public async Task Store_ThatVanished_StopsTheServiceAndSaysWhy(string lost)
    {
        await using var service = await TestService.StartAsync();
        Remove(Path.Combine(service.Folder, lost));
        await service.StoppedAsync().WaitAsync(Patience);
        Assert.Contains("vanished", service.Fault!.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(service.Folder, "data", "nas.db")) && lost == "data", "a new store was made in its place");
    }

    /// <summary>As a disk answers that was pulled out of its frame, or a share whose server starts anew.</summary>
    [Fact]
    public async Task Store_ThatTheDiskDoesNotSayOf_IsWaitedFor()
    {
        await using var service = await TestService.StartAsync();
        using (new LostFolder(Path.Combine(service.Folder, "data")))
        {
            // Two looks of the service's own lie between these two answers.
            await UntilAsync(service, "database-unavailable");
            var began = TimeProvider.System.GetTimestamp();
            using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
            while (TimeProvider.System.GetElapsedTime(began) < TimeSpan.FromSeconds(2.5))
            {
                await timer.WaitForNextTickAsync();
            }

            Assert.Equal((HttpStatusCode.ServiceUnavailable, "database-unavailable"), await ReadyAsync(service));
        }

        await UntilAsync(service, "ready");
        Assert.Null(service.Fault);
    }

    [Theory]
    [InlineData("data")]
    [InlineData("data/nas.db")]
    [InlineData("data/artifacts")]
    public async Task Ready_OfAStoreThatVanished_IsStoreGone(string lost)
    {
        for (var i = 0; i < Tries; i++)
        {
            await using var service = await TestService.StartAsync();
            Remove(Path.Combine(service.Folder, lost));
            try
            {
                Assert.Equal((HttpStatusCode.ServiceUnavailable, "store-gone"), await ReadyAsync(service));
                return;
            }
            catch (HttpRequestException)
            {
                // It saw that first and has stopped, once in many times: the next one is asked sooner.
                await service.StoppedAsync().WaitAsync(Patience);
            }
        }

        Assert.Fail($"Each of {Tries} services had stopped before it answered.");
    }

    [Fact]
    public async Task Submit_ToAStoreThatVanished_IsRefused()
    {
        await using var service = await TestService.StartAsync();
        File.Delete(Path.Combine(service.Folder, "data", "nas.db"));
        Assert.Equal(StoreCondition.Gone, await service.Get<StoreHealth>().CheckAsync(default));
        try
        {
            using var refused = await service.Admin.PostAsync("/api/v1/jobs", TestService.Yaml(TestService.Job()));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        }
        catch (HttpRequestException)
        {
            // It has stopped by then, which is as good a refusal.
            Assert.NotNull(service.Fault);
        }
    }

    [Fact]
    public async Task Store_WithAnEmptyDatabaseBesideArtifacts_IsNotTakenForANewOne()
    {
        using var folder = new TemporaryFolder();
        var settings = new ApiSettings
        {
            Folder = new Core.Artifacts.DataFolder(folder["data"]).Prepare(),
            SpaceFolder = Core.Spaces.SpaceLibrary.FindFolder()!,
            Listen = ListenAddress.Default with { Port = 0 },
        };
        Directory.CreateDirectory(Path.Combine(settings.Folder.Artifacts, "ab"));
        await File.WriteAllTextAsync(Path.Combine(settings.Folder.Artifacts, "ab", new string('c', 62)), "a model");
        await File.WriteAllBytesAsync(settings.Folder.Database, []);
        var e = await Assert.ThrowsAnyAsync<Core.Stores.StoreException>(() => ApiServer.StartAsync(settings, null, default));
        Assert.Contains("0 bytes", e.Message, StringComparison.Ordinal);
        Assert.Equal(0, new FileInfo(settings.Folder.Database).Length);
        File.Delete(settings.Folder.Database);
        e = await Assert.ThrowsAnyAsync<Core.Stores.StoreException>(() => ApiServer.StartAsync(settings, null, default));
        Assert.Contains("is not there", e.Message, StringComparison.Ordinal);
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }

    private static async Task<(HttpStatusCode Code, string? Status)> ReadyAsync(TestService service)
    {
        using var response = await service.Client().GetAsync("/health/ready");
        using var document = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return (response.StatusCode, document.RootElement.GetProperty("status").GetString());
    }

    // The last answer is good for a second.
    private static async Task UntilAsync(TestService service, string status)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (await ReadyAsync(service) is var now && now.Status != status)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(began) < Patience, $"it is {now.Status}, not {status}");
            await Task.Delay(100);
        }

        Assert.Equal(status == "ready" ? HttpStatusCode.OK : HttpStatusCode.ServiceUnavailable, (await ReadyAsync(service)).Code);
    }
}
