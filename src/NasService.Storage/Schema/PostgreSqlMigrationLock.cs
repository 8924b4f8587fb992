using Microsoft.EntityFrameworkCore;
using NasService.Storage.Model;

namespace NasService.Storage.Schema;


/// <summary>An advisory lock of the server's, held by a connection of its own; it ends with the connection.</summary>
internal sealed class PostgreSqlMigrationLock(ContextFactory contexts) : IMigrationLock
{
    /// <summary>Any number that nobody else takes in this database.</summary>
    private const long Key = 0x6e61735f6d696772;

    public async Task<IAsyncDisposable> AcquireAsync(CancellationToken cancellationToken)
    {
        var context = contexts.CreateContext();
        try
        {
            await context.Database.OpenConnectionAsync(cancellationToken);
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Key})", cancellationToken);
            return new Held(context);
        }
        catch
        {
            await context.DisposeAsync();
            throw;
        }
    }

    private sealed class Held(NasContext context) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            // A pooled connection would keep the lock.
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Key})", CancellationToken.None);
            await context.DisposeAsync();
        }
    }
}
