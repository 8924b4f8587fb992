using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Storage;

namespace NasService.Cli.Tests.Commands;

/// <summary>A job whose supernet another one waits for is not deleted under it: not by name, and not by its age.</summary>
public sealed class NeededJobTests : IAsyncLifetime
{
    private const string Needs = "1m0needs00000";
    private const string Past = "1m0past000000";
    private const string Spare = "1m0spare00000";

    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("nas-needed-").FullName);
    private ServiceProvider _services = null!;

    private IJobStore Jobs => _services.GetRequiredService<IJobStore>();

    public async Task InitializeAsync()
    {
        _services = new ServiceCollection().AddNasStorage(new StorageOptions { Database = _folder.Database, ArtifactFolder = _folder.Artifacts }).BuildServiceProvider();
        await _services.GetRequiredService<NasStorage>().OpenAsync(default);
        foreach (var id in (string[])[Past, Spare])
        {
            await CreateAsync(id, "");
            Assert.True(await Jobs.TryStartJobAsync(id, default));
            Assert.True(await Jobs.CompleteJobIfRunningAsync(id, default));
        }

        await CreateAsync(Needs, $"supernet: {{job: {Past}}}");
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder.Root, recursive: true);
    }

    [Fact]
    public async Task Delete_WhileAQueuedJobNeedsIt_IsRefusedAndNamesThatJob()
    {
        var run = await RunAsync("jobs", "delete", Past);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains($"{Needs} (supernet.from)", run.Error, StringComparison.Ordinal);
        Assert.Contains("--force", run.Error, StringComparison.Ordinal);
        Assert.Equal(JobState.Queued, (await Jobs.GetJobAsync(Needs, default))!.State);
        Assert.NotNull(await Jobs.GetJobAsync(Past, default));
    }

    [Fact]
    public async Task Delete_Forced_CancelsTheJobThatNeedsIt()
    {
        var run = await RunAsync("jobs", "delete", Past, "--force");
        Assert.Equal(0, run.Code);
        Assert.Contains($"job {Needs}: cancel is asked for", run.Error, StringComparison.Ordinal);
        Assert.Equal(JobState.Cancelled, (await Jobs.GetJobAsync(Needs, default))!.State);
        Assert.Null(await Jobs.GetJobAsync(Past, default));
    }

    [Fact]
    public async Task Gc_OfOldJobs_SparesTheOneThatIsNeededAndSaysWhy()
    {
        var run = await RunAsync("gc", "--jobs-older-than", "0");
        Assert.Equal(0, run.Code);
        Assert.Contains($"job {Past} stays: job {Needs} needs it (supernet.from)", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("1 jobs,", run.Output, StringComparison.Ordinal);
        Assert.NotNull(await Jobs.GetJobAsync(Past, default));
        Assert.Null(await Jobs.GetJobAsync(Spare, default));
    }

    private Task<CliRun> RunAsync(params string[] args) => CliRun.Of([.. args, "--data", _folder.Root]);

    private async Task CreateAsync(string id, string more)
    {
        var text = $"name: a\nspace: s\ndata: {{path: p}}\n{more}";
        var document = JobJson.Write(JobReader.Read(Encoding.UTF8.GetBytes(text), JobNames.Shipped).GetValueOrThrow());
        await Jobs.CreateJobAsync(new NewJob(id, id, Encoding.UTF8.GetString(document), "s", "ab12", 7) { IsQueued = true }, default);
    }
}
