using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using NasService.Core.Files;

namespace NasService.Storage.Schema;


/// <summary>Which migrations a database has had. Plain SQL, since it runs at every start and EF's own way builds a model first.</summary>
internal static class SchemaHistory
{
    private const string History = "__EFMigrationsHistory";

    /// <summary>Empty for a database that does not exist or has no tables.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(StorageTarget target, DatabaseFacade database, CancellationToken cancellationToken)
    {
        if (target.File is { } file && !Presence.OfFile(file))
        {
            return [];
        }

        await database.OpenConnectionAsync(cancellationToken);
        try
        {
            var connection = database.GetDbConnection();
            return await ExistsAsync(target, connection, cancellationToken) ? await ReadIdsAsync(connection, cancellationToken) : [];
        }
        finally
        {
            await database.CloseConnectionAsync();
        }
    }

    private static async Task<bool> ExistsAsync(StorageTarget target, DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = target.Engine == StorageEngine.Sqlite
            ? $"SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE name = '{History}')"
            : $"SELECT CASE WHEN to_regclass('\"{History}\"') IS NULL THEN 0 ELSE 1 END";
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken)) == 1;
    }

    private static async Task<IReadOnlyList<string>> ReadIdsAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT \"MigrationId\" FROM \"{History}\"";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var ids = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            ids.Add(reader.GetString(0));
        }

        return ids;
    }
}
