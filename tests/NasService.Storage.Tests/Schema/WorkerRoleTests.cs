using NasService.Storage.Tests.Engines;
using Npgsql;

namespace NasService.Storage.Tests.Schema;

[Collection(PostgreSqlCollection.Name)]
public sealed class WorkerRoleTests(PostgreSqlServer server) : IDisposable
{
    private readonly WorkerRoleTestEngine _engine = new(server);

    public void Dispose() => _engine.Dispose();

    [SkippableTheory]
    [InlineData("SELECT * FROM api_keys")]
    [InlineData("SELECT * FROM audit")]
    [InlineData("DELETE FROM audit")]
    [InlineData("SELECT * FROM idempotency_keys")]
    [InlineData("UPDATE webhooks SET url = 'https://elsewhere.example'")]
    [InlineData("DELETE FROM \"__EFMigrationsHistory\"")]
    [InlineData("CREATE TABLE mine (id int)")]
    [InlineData("DROP TABLE jobs")]
    [InlineData("CREATE TABLE hangfire.mine (id int)")]
    [InlineData("DROP TABLE hangfire.job")]
    [InlineData("UPDATE hangfire.schema SET version = 1")]
    public async Task Role_ForWhatIsNotAWorkers_IsRefused(string sql)
    {
        var database = await _engine.CreateDatabaseAsync();

        var error = await Assert.ThrowsAsync<PostgresException>(() => _engine.RunScriptAsync(database, sql));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, error.SqlState);
    }

    [SkippableFact]
    public async Task Migrate_WhereNothingIsMissing_NeedsNoRightToMakeTables()
    {
        await using var store = await TestStore.OpenAsync(await _engine.CreateDatabaseAsync());

        Assert.Empty(await store.Storage.MigrateAsync(default));
    }
}
