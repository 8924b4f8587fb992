using Hangfire.PostgreSql;
using Npgsql;

namespace NasService.Storage.Queue;

/// <summary>The tables that Hangfire keeps its calls in, on PostgreSQL, in a schema of their own. A worker's role may not make them.</summary>
internal static class QueueSchema
{
    /// <summary>Of the schema that this version of Hangfire.PostgreSql makes; a newer one does too.</summary>
    public const int Version = 23;

    /// <summary>What a database lacks of it, as one more change of the schema.</summary>
    private const string Change = "Hangfire";

    /// <summary>Empty where nothing is missing; on SQLite always.</summary>
    public static async Task<string[]> GetPendingAsync(StorageTarget target, CancellationToken cancellationToken)
        => target.Engine != StorageEngine.PostgreSql || await ReadVersionAsync(target, cancellationToken) >= Version ? [] : [$"{Change}{Version}"];

    /// <summary>Nothing on SQLite.</summary>
    public static async Task MakeAsync(StorageTarget target, CancellationToken cancellationToken)
    {
        if (target.Engine != StorageEngine.PostgreSql)
        {
            return;
        }

        await using var connection = new NpgsqlConnection(target.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        PostgreSqlObjectsInstaller.Install(connection);
    }

    private static async Task<int> ReadVersionAsync(StorageTarget target, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(target.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var there = new NpgsqlCommand("SELECT to_regclass('hangfire.schema') IS NOT NULL", connection);
        if (await there.ExecuteScalarAsync(cancellationToken) is not true)
        {
            return 0;
        }

        await using var version = new NpgsqlCommand("SELECT max(version) FROM hangfire.schema", connection);
        return await version.ExecuteScalarAsync(cancellationToken) as int? ?? 0;
    }
}
