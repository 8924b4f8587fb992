using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace NasService.Storage.Schema;


/// <summary>A file beside the database. EF's own lock, a row in a table, outlives a killed process and would block every later one.</summary>
internal sealed class SqliteMigrationLock(ContextFactory contexts, TimeProvider time) : IMigrationLock
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);

    public async Task<IAsyncDisposable> AcquireAsync(CancellationToken cancellationToken)
    {
        var held = await FileLock.AcquireAsync(contexts.Target.File + ".migrate.lock", Timeout, time, cancellationToken);
        try
        {
            await using var context = contexts.CreateContext();
            await PrepareAsync(context.Database, cancellationToken);
            return new Held(held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    private static async Task PrepareAsync(DatabaseFacade database, CancellationToken cancellationToken)
    {
        await database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        await database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
    }

    private sealed class Held(FileLock inner) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            inner.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
