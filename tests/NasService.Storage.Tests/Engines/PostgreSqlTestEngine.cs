using Npgsql;

namespace NasService.Storage.Tests.Engines;

internal sealed class PostgreSqlTestEngine(PostgreSqlServer server) : ITestEngine
{
    public const string Released = "postgresql.sql";
    private readonly List<string> databases = [];

    public async Task<string> CreateDatabaseAsync() => Keep(await server.CreateDatabaseAsync());

    public async Task<string> CreateMigratedDatabaseAsync() => Keep(await server.CreateMigratedDatabaseAsync());

    /// <summary>As <see cref="PostgreSqlServer.CreateCopyAsync"/>.</summary>
    public async Task<string> CreateCopyAsync(string original, Func<string, Task> prepare) => Keep(await server.CreateCopyAsync(original, prepare));

    public string ReleasedFile => Released;

    public static async Task RunAsync(string database, string script)
    {
        await using var connection = new NpgsqlConnection(StorageTarget.Parse(database).ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(script, connection);
        await command.ExecuteNonQueryAsync();
    }

    public Task RunScriptAsync(string database, string script) => RunAsync(database, script);

    public void Dispose()
    {
        // The databases go with the server; until then their pools would use its connections up.
        foreach (var database in databases)
        {
            using var connection = new NpgsqlConnection(StorageTarget.Parse(database).ConnectionString);
            NpgsqlConnection.ClearPool(connection);
        }
    }

    private string Keep(string database)
    {
        databases.Add(database);
        return database;
    }
}
