using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Storage.Maintenance;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Maintenance;

/// <summary>Sweeping, backup and restore on every engine.</summary>
public abstract class MaintenanceSuite : IDisposable
{
    private readonly ITestEngine _engine;
    private readonly TemporaryFolder _folder = new();

    private protected MaintenanceSuite(ITestEngine engine) => _engine = engine;

    public void Dispose()
    {
        _engine.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    [SkippableFact]
    public async Task Sweep_WithAFinishedAndARunningJob_DeletesOnlyWhatNothingNeeds()
    {
        await using var store = await OpenAsync("one");
        var files = store.Get<IArtifactStore>();
        var (finished, running) = (await RunAsync(store), await RunAsync(store));
        var kept = await RegisterAsync(store, finished, ArtifactKinds.Model, "front");
        var candidate = await RegisterAsync(store, finished, ArtifactKinds.Candidate, "candidate");
        var live = await RegisterAsync(store, running, ArtifactKinds.Candidate, "live");
        var orphan = await WriteAsync(store, "orphan");
        await store.Jobs.CompleteJobIfRunningAsync(finished, default);
        var data = new DataFolder(_folder["data"]);
        Directory.CreateDirectory(Path.Combine(data.Checkpoints, finished));
        Directory.CreateDirectory(Path.Combine(data.Checkpoints, running));
        var sweep = store.Get<StoreSweep>();

        Assert.Empty((await sweep.FindAsync(data, TimeSpan.FromHours(1), default)).Blobs);
        var plan = await sweep.FindAsync(data, TimeSpan.FromHours(-1), default);
        Assert.Equal(new[] { candidate.Value, orphan.Value }.Order(), plan.Blobs.Select(b => b.Digest.Value).Order());
        Assert.Equal(Path.Combine(data.Checkpoints, finished), Assert.Single(plan.Folders));
        Assert.True(files.Contains(orphan));

        await sweep.ApplyAsync(plan, default);
        Assert.Equal(new[] { kept.Value, live.Value }.Order(), files.List().Select(b => b.Digest.Value).Order());
        Assert.Equal([finished, running], (await store.Jobs.ListJobsAsync(new JobQuery(), default)).Select(j => j.Id).Order(StringComparer.Ordinal));
        Assert.Equal(ArtifactKinds.Model, Assert.Single(await store.Jobs.ListArtifactsAsync(finished, default)).Kind);
        Assert.Empty((await sweep.FindAsync(data, TimeSpan.FromHours(-1), default)).Blobs);
    }

    [SkippableFact]
    public async Task Restore_OfABackupMadeWhileAJobRan_HasEverythingAndNoOwner()
    {
        await using var store = await OpenAsync("one");
        var queued = await store.Jobs.CreateJobAsync(Samples.Job(TimeProvider.System) with { IsQueued = true }, default);
        Assert.NotNull(await store.Get<IWorkQueue>().TryLeaseAsync($"{queued.Id}/stage", "gone", new LeasePolicy(), default));
        var alone = await RunAsync(store);
        var digest = await RegisterAsync(store, alone, ArtifactKinds.Model, "a model");
        var saved = await store.Get<StoreBackup>().SaveAsync(_folder["nas.tar"], default);

        await using var other = Create(await _engine.CreateDatabaseAsync(), "two");
        Assert.Equal(saved.Artifacts, (await other.Get<StoreBackup>().LoadAsync(_folder["nas.tar"], default)).Artifacts);
        await using var content = await other.Get<IArtifactStore>().OpenReadAsync(digest, default);
        Assert.Equal("a model", await new StreamReader(content).ReadToEndAsync());
        Assert.Equal(JobState.Failed, (await other.Jobs.GetJobAsync(alone, default))!.State);
        Assert.Equal(JobState.Running, (await other.Jobs.GetJobAsync(queued.Id, default))!.State);
        Assert.NotNull(await other.Get<IWorkQueue>().TryLeaseAsync($"{queued.Id}/stage", "next", new LeasePolicy(), default));

        await Assert.ThrowsAsync<InputException>(() => other.Get<StoreBackup>().LoadAsync(_folder["nas.tar"], default));
    }

    [SkippableFact]
    public async Task Restore_OfADamagedBackup_SaysSo()
    {
        await using var store = await OpenAsync("one");
        await RegisterAsync(store, await RunAsync(store), ArtifactKinds.Model, "a model");
        await store.Get<StoreBackup>().SaveAsync(_folder["nas.tar"], default);
        var bytes = await File.ReadAllBytesAsync(_folder["nas.tar"]);
        var at = bytes.AsSpan().LastIndexOf("a model"u8);
        bytes[at] ^= 1;
        await File.WriteAllBytesAsync(_folder["nas.tar"], bytes);

        await using var other = Create(await _engine.CreateDatabaseAsync(), "two");
        await Assert.ThrowsAsync<InputException>(() => other.Get<StoreBackup>().LoadAsync(_folder["nas.tar"], default));
    }

    private static async Task<ArtifactDigest> WriteAsync(TestStore store, string text)
        => (await store.Get<IArtifactStore>().WriteAsync((s, t) => s.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), t).AsTask(), default)).Digest;

    private static async Task<ArtifactDigest> RegisterAsync(TestStore store, string job, string kind, string text)
    {
        var digest = await WriteAsync(store, text);
        await store.Jobs.RegisterArtifactAsync(new NewArtifact(new ArtifactBlob(digest, text.Length), job, kind, "model.onnx", text), default);
        return digest;
    }

    private static async Task<string> RunAsync(TestStore store)
    {
        var job = await store.Jobs.CreateJobAsync(Samples.Job(TimeProvider.System), default);
        await store.Jobs.TryStartJobAsync(job.Id, default);
        return job.Id;
    }

    private TestStore Create(string database, string artifacts) => TestStore.Create(database, null, true, _folder[artifacts]);

    private async Task<TestStore> OpenAsync(string artifacts)
    {
        var store = Create(await _engine.CreateMigratedDatabaseAsync(), artifacts);
        await store.Storage.OpenAsync(default);
        return store;
    }
}
