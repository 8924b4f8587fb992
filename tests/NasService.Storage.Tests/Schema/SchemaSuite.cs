using Microsoft.EntityFrameworkCore;
using NasService.Core.Jobs;
using NasService.Core.Stores;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Schema;

/// <summary>The migrations and the opening of every engine.</summary>
public abstract class SchemaSuite : IDisposable
{
    private static readonly string Released = Path.Combine(AppContext.BaseDirectory, "Released");
    private readonly ITestEngine engine;

    private protected SchemaSuite(ITestEngine engine) => this.engine = engine;

    public static TheoryData<string> ReleasedVersions() => [.. Directory.GetDirectories(Released).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        engine.Dispose();
        GC.SuppressFinalize(this);
    }

    [SkippableFact]
    public async Task Model_AgainstTheMigrations_HasNoPendingChange()
    {
        await using var store = TestStore.Create(await engine.CreateDatabaseAsync());
        await using var context = store.Contexts.CreateContext();
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [SkippableFact]
    public async Task Migrate_AnEmptyDatabase_GivesTheSchemaOfEnsureCreated()
    {
        await using var migrated = TestStore.Create(await engine.CreateDatabaseAsync());
        Assert.NotEmpty(await migrated.Storage.MigrateAsync(default));
        await using var created = TestStore.Create(await engine.CreateDatabaseAsync());
        await using var expected = created.Contexts.CreateContext();
        Assert.True(await expected.Database.EnsureCreatedAsync());
        await using var actual = migrated.Contexts.CreateContext();

        var lines = await SchemaDump.ReadAsync(actual);
        Assert.Contains(lines, l => l.Contains("latency_median_ms", StringComparison.Ordinal));
        Assert.Equal(await SchemaDump.ReadAsync(expected), lines);
    }

    [SkippableTheory]
    [MemberData(nameof(ReleasedVersions))]
    public async Task Open_DatabaseOfAReleasedVersion_MigratesItAndKeepsWhatIsInIt(string version)
    {
        var database = await engine.CreateDatabaseAsync();
        var script = await File.ReadAllTextAsync(Path.Combine(Released, version, engine.ReleasedFile));
        await engine.RunScriptAsync(database, script);
        await using var store = await TestStore.OpenAsync(database);

        await using var actual = store.Contexts.CreateContext();
        await using var created = TestStore.Create(await engine.CreateDatabaseAsync());
        await created.Storage.MigrateAsync(default);
        await using var expected = created.Contexts.CreateContext();
        Assert.Equal(await SchemaDump.ReadAsync(expected), await SchemaDump.ReadAsync(actual));

        var job = Assert.Single(await store.Jobs.ListJobsAsync(new JobQuery(), default));
        Assert.Equal(("tiny", JobState.Succeeded, 3), (job.Name, job.State, job.Seed));
        var evaluations = script.Split('\n').Count(l => l.StartsWith("INSERT INTO evaluations ", StringComparison.Ordinal) || l.StartsWith("INSERT INTO public.evaluations ", StringComparison.Ordinal));
        Assert.True(evaluations >= 20);
        Assert.Equal(evaluations, (await store.Jobs.GetEvaluationsAsync(job.Id, default)).Count(e => e.Quality is { Metric: "accuracy", Value: > 0, Samples: > 0 } q && q.Ci95Low < q.Value && q.Value < q.Ci95High));
        Assert.NotEmpty(await store.Jobs.ListFrontsAsync(job.Id, null, default));
        Assert.NotEqual(job.Id, (await store.Jobs.CreateJobAsync(Samples.Job(TimeProvider.System), default)).Id);
    }

    [SkippableFact]
    public async Task Open_ByEightAtOnce_MigratesOnceAndServesAll()
    {
        var database = await engine.CreateDatabaseAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            await using var store = await TestStore.OpenAsync(database);
            await store.Jobs.CreateJobAsync(Samples.Job(TimeProvider.System), default);
        })));

        await using var last = await TestStore.OpenAsync(database);
        Assert.Equal(8, (await last.Jobs.ListJobsAsync(new JobQuery(), default)).Count);
        Assert.Empty(await last.Storage.MigrateAsync(default));
    }

    [SkippableFact]
    public async Task Open_OfANewerDatabase_SaysSoAndChangesNothing()
    {
        var database = await engine.CreateDatabaseAsync();
        await using var store = await TestStore.OpenAsync(database);
        await using var context = store.Contexts.CreateContext();
        await context.Database.ExecuteSqlRawAsync(
            "INSERT INTO \"__EFMigrationsHistory\" VALUES ('99991231000000_FromTheFuture', '99.0.0')");

        var error = await Assert.ThrowsAsync<StoreVersionException>(() => store.Storage.OpenAsync(default));
        Assert.Contains("newer version", error.Message, StringComparison.Ordinal);
        Assert.Contains("99991231000000_FromTheFuture", error.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Open_OldSchemaNotToBeMigrated_NamesTheCommand()
    {
        await using var store = TestStore.Create(await engine.CreateDatabaseAsync(), migrate: false);
        var error = await Assert.ThrowsAsync<StoreVersionException>(() => store.Storage.OpenAsync(default));
        Assert.Contains("nas migrate", error.Message, StringComparison.Ordinal);

        await store.Storage.MigrateAsync(default);
        await store.Storage.OpenAsync(default);
    }

    [SkippableFact]
    public async Task Model_OnEveryTable_HasOnlySnakeCaseNames()
    {
        await using var store = TestStore.Create(await engine.CreateDatabaseAsync());
        await using var context = store.Contexts.CreateContext();
        var script = context.Database.GenerateCreateScript();

        // Every second piece is what stands between quotation marks.
        var names = script.Split('"').Where((_, i) => i % 2 == 1).Distinct(StringComparer.Ordinal);

        Assert.All(names, n => Assert.Matches("^[a-z][a-z0-9_]*$", n));
    }
}
