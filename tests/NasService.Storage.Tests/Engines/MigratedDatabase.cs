using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Artifacts;

namespace NasService.Storage.Tests.Engines;

/// <summary>Migrating takes longer than most tests: it is done once an engine, for all tests but those of the migrations, which get
/// copies.</summary>
internal static class MigratedDatabase
{
    private static readonly Lazy<Task<byte[]>> File = new(ReadFileAsync);

    /// <summary>Gives a database the tables of this version.</summary>
    /// <param name="database">As for <see cref="StorageOptions.Database"/>.</param>
    public static async Task MigrateAsync(string database)
    {
        await using var services = new ServiceCollection()
            .AddNasStorage(new StorageOptions { Database = database, ArtifactFolder = "/nowhere" }).BuildServiceProvider();
        await services.GetRequiredService<NasStorage>().MigrateAsync(default);
    }

    /// <summary>Makes a file of SQLite with the tables of this version and nothing in them, closed to others.</summary>
    public static async Task WriteFileAsync(string path) => PrivateFiles.Write(path, await File.Value);

    private static async Task<byte[]> ReadFileAsync()
    {
        using var folder = new TemporaryFolder();
        await MigrateAsync(folder["nas.db"]);

        // The last connection that is closed brings into the file what is beside it.
        SqliteConnection.ClearAllPools();
        return await System.IO.File.ReadAllBytesAsync(folder["nas.db"]);
    }
}
