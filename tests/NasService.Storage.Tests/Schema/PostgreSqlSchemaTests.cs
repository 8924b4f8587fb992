using NasService.Core.Jobs;
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
}
