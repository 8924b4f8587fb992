using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NasService.Storage;


/// <summary>Settings that SQLite keeps per connection. WAL is kept in the file; foreign keys are in the connection string.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    /// <summary>Waits inside SQLite, which sees a freed lock at once; the driver's own retry sleeps 150 ms.</summary>
    private const string Sql = "PRAGMA busy_timeout = 10000; PRAGMA synchronous = FULL;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
