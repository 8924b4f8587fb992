using Microsoft.Data.Sqlite;

namespace NasService.Storage.Tests.Engines;


internal sealed class SqliteTestEngine : ITestEngine
{
    private readonly TemporaryFolder folder = new();

    public Task<string> CreateDatabaseAsync() => Task.FromResult(folder[$"{Guid.NewGuid():n}.db"]);

    public async Task<string> CreateMigratedDatabaseAsync()
    {
        var database = await CreateDatabaseAsync();
        await MigratedDatabase.WriteFileAsync(database);
        return database;
    }

    public string ReleasedFile => "sqlite.sql";

    public async Task RunScriptAsync(string database, string script)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = script;
        await command.ExecuteNonQueryAsync();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }
}
