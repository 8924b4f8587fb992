using Microsoft.Data.Sqlite;

namespace NasService.Storage.Tests.Engines;


internal sealed class SqliteTestEngine : ITestEngine
{
    private readonly TemporaryFolder folder = new();

    public Task<string> CreateDatabaseAsync() => Task.FromResult(folder[$"{Guid.NewGuid():n}.db"]);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }
}
