using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NasService.Core.Jobs;
using NasService.Core.Stores;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Schema;

public sealed class SqliteSchemaTests() : SchemaSuite(new SqliteTestEngine())
{
    [Fact]
    public async Task Open_AfterAProcessDiedWhileMigrating_IsNotBlockedByItsLock()
    {
        using var folder = new TemporaryFolder();
        await using (var connection = new SqliteConnection($"Data Source={folder["nas.db"]};Pooling=False"))
        {
            // What EF leaves in the file when its process is killed between taking the lock and giving it back.
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
                """;
            await command.ExecuteNonQueryAsync();
        }

        await using var store = await TestStore.OpenAsync(folder["nas.db"]);
        Assert.Empty(await store.Jobs.ListJobsAsync(new JobQuery(), default));
        SqliteConnection.ClearAllPools();
    }

    [Fact]
    public async Task Open_NewFile_UsesWalForeignKeysAndABusyTimeout()
    {
        using var folder = new TemporaryFolder();
        await using var store = await TestStore.OpenAsync(folder["deep/er/nas.db"]);
        await using var context = store.Contexts.CreateContext();
        var values = new List<string>();
        await context.Database.OpenConnectionAsync();
        foreach (var pragma in new[] { "journal_mode", "foreign_keys", "busy_timeout", "synchronous" })
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {pragma}";
            values.Add($"{await command.ExecuteScalarAsync()}");
        }

        Assert.Equal(["wal", "1", "10000", "2"], values);
        SqliteConnection.ClearAllPools();
    }

    [Fact]
    public async Task Open_NotADatabase_SaysSo()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["nas.db"], new string('x', 5000));
        var error = await Assert.ThrowsAsync<StoreException>(() => TestStore.OpenAsync(folder["nas.db"]));

        Assert.Contains("is not a SQLite database", error.Message, StringComparison.Ordinal);
        Assert.Contains(folder["nas.db"], error.Message, StringComparison.Ordinal);
        SqliteConnection.ClearAllPools();
    }

    [Fact]
    public async Task Open_FolderThatCannotBeMade_SaysWhich()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["file"], "");
        var error = await Assert.ThrowsAsync<StoreException>(() => TestStore.OpenAsync(folder["file/nas.db"]));

        Assert.Contains(folder["file/nas.db"], error.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Write_OnAReadOnlyFileSystem_SaysSo()
    {
        await using var mount = await TinyFileSystem.MountAsync(megabytes: 4);
        var database = Path.Combine(mount.Path, "nas.db");
        await using (await TestStore.OpenAsync(database))
        {
            SqliteConnection.ClearAllPools();
        }

        await mount.MakeReadOnlyAsync();
        var error = await Assert.ThrowsAsync<StoreException>(async () =>
        {
            await using var store = await TestStore.OpenAsync(database);
            await store.Jobs.CreateJobAsync(Samples.Job(TimeProvider.System), default);
        });
        Assert.Matches("read-only|cannot be opened", error.Message);
        SqliteConnection.ClearAllPools();
    }

    [SkippableFact]
    public async Task Write_OnAFullDisk_SaysSoAndLosesNothing()
    {
        await using var mount = await TinyFileSystem.MountAsync(megabytes: 2);
        await using var store = await TestStore.OpenAsync(Path.Combine(mount.Path, "nas.db"));
        var kept = new List<string>();
        var error = await Assert.ThrowsAsync<StoreException>(async () =>
        {
            for (var i = 0; i < 200; i++)
            {
                var job = Samples.Job(TimeProvider.System) with { DocumentJson = new string('x', 20_000) };
                await store.Jobs.CreateJobAsync(job, default);
                kept.Add(job.Id);
            }
        });

        Assert.Contains("disk is full", error.Message, StringComparison.Ordinal);
        Assert.NotEmpty(kept);
        var listed = await store.Jobs.ListJobsAsync(new JobQuery(Limit: 1000), default);
        Assert.Equal(kept.Order(StringComparer.Ordinal), listed.Select(j => j.Id).Order(StringComparer.Ordinal));
        SqliteConnection.ClearAllPools();
    }
}
