using NasService.Core.Queue;
using NasService.Core.Stores;
using NasService.Storage.Queue;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Schema;

[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlSchemaTests(PostgreSqlServer server) : SchemaSuite(new PostgreSqlTestEngine(server))
{
    [Fact]
    public async Task Open_NoServer_SaysWhichWithoutThePassword()
    {
        await using var store = TestStore.Create("Host=/nowhere/at/all;Username=nas;Password=hunter2;Database=db");
        var error = await Assert.ThrowsAsync<StoreException>(() => store.Storage.OpenAsync(default));

        Assert.Contains("/nowhere/at/all/db: the server cannot be reached", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Open_NoSuchDatabase_SaysSo()
    {
        var connection = new Npgsql.NpgsqlConnectionStringBuilder(await server.CreateDatabaseAsync()) { Database = "absent" };
        await using var store = TestStore.Create(connection.ConnectionString);
        var error = await Assert.ThrowsAsync<StoreException>(() => store.Storage.OpenAsync(default));

        Assert.Contains("no such database", error.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Open_WithoutTheTablesOfTheCalls_NamesTheCommand()
    {
        var database = await server.CreateDatabaseAsync();
        await using var store = await TestStore.OpenAsync(database);
        await PostgreSqlTestEngine.RunAsync(database, "DROP SCHEMA hangfire CASCADE");
        await using var again = TestStore.Create(database, migrate: false);

        var error = await Assert.ThrowsAsync<StoreVersionException>(() => again.Storage.OpenAsync(default));

        Assert.Contains("nas migrate", error.Message, StringComparison.Ordinal);
        Assert.Equal([$"Hangfire{QueueSchema.Version}"], await again.Storage.MigrateAsync(default));
        await again.Storage.OpenAsync(default);
    }

    [SkippableFact]
    public async Task Migrate_AnEmptyDatabase_MakesTheTablesOfThisVersionOfHangfire()
    {
        var database = await server.CreateDatabaseAsync();
        await using var store = await TestStore.OpenAsync(database);
        await using var connection = new Npgsql.NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand("SELECT max(version) FROM hangfire.schema", connection);

        Assert.Equal(QueueSchema.Version, await command.ExecuteScalarAsync());
    }

    /// <summary>Its triggers are gone with Quartz; the rows still say what there is to do.</summary>
    [SkippableFact]
    public async Task Open_DatabaseOfTheVersionWithQuartzInTheMiddleOfAJob_OffersItsWorkAgain()
    {
        var database = await server.CreateDatabaseAsync();
        await PostgreSqlTestEngine.RunAsync(database, await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Released", "0.1.0", PostgreSqlTestEngine.Released)));
        await PostgreSqlTestEngine.RunAsync(
            database,
            """
            SET search_path TO public;
            UPDATE jobs SET state = 'Running', finished_at = NULL, run_token = 'of then';
            UPDATE work_items SET state = 'Leased', lease_until = now() - interval '1 second', finished_at = NULL WHERE kind = 'stage';
            UPDATE work_items SET state = 'Pending', offered_until = now() + interval '1 hour', finished_at = NULL
                WHERE id = (SELECT min(id) FROM work_items WHERE kind = 'score');
            """);
        await using var store = await TestStore.OpenAsync(database);
        var queue = store.Get<IWorkQueue>();

        Assert.Equal(WorkKinds.Stage, Assert.Single(await queue.RescueAsync(new LeasePolicy { Confirmation = TimeSpan.Zero }, default)).Kind);

        var offered = await queue.OfferAsync([WorkGroups.Search, WorkGroups.Score], 10, TimeSpan.FromMinutes(1), 4, default);
        Assert.Equal([WorkKinds.Score, WorkKinds.Stage], offered.Select(i => i.Kind).Order(StringComparer.Ordinal));
    }
}
