using Npgsql;

namespace NasService.Storage.Tests.Engines;

internal sealed class PostgreSqlTestEngine(PostgreSqlServer server) : ITestEngine
{
    private readonly List<string> databases = [];

    public async Task<string> CreateDatabaseAsync()
    {
        databases.Add(await server.CreateDatabaseAsync());
        return databases[^1];
    }

    public void Dispose()
    {
        // The databases go with the server; until then their pools would use its connections up.
        foreach (var database in databases)
        {
            using var connection = new NpgsqlConnection(StorageTarget.Parse(database).ConnectionString);
            NpgsqlConnection.ClearPool(connection);
        }
    }
}
