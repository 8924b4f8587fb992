using System.Data.Common;
using Microsoft.Data.Sqlite;
using NasService.Core.Input;
using Npgsql;

namespace NasService.Storage;


/// <summary>A database as it is opened.</summary>
/// <param name="Engine">Which database.</param>
/// <param name="ConnectionString">Complete.</param>
/// <param name="Label">Names it in messages: the file, or host and database; never a password.</param>
/// <param name="File">The file of SQLite; null otherwise.</param>
internal sealed record StorageTarget(StorageEngine Engine, string ConnectionString, string Label, string? File)
{
    private const int SqliteTimeoutSeconds = 30;

    /// <exception cref="InputException">Neither a path nor a connection string.</exception>
    public static StorageTarget Parse(string database)
    {
        if (string.IsNullOrWhiteSpace(database))
        {
            throw new InputException("database", "names no database", database, "a file, or a connection string such as Host=...");
        }

        if (!database.Contains('='))
        {
            return ForFile(database);
        }

        try
        {
            var builder = new DbConnectionStringBuilder { ConnectionString = database };
            return builder.TryGetValue("Data Source", out var file) && file is string { Length: > 0 } path
                ? ForFile(path)
                : ForPostgreSql(database);
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            // The text may hold a password, so it is not repeated.
            throw new InputException("database", $"is not a connection string: {e.Message}", null, "a file, or a connection string such as Host=...");
        }
    }

    private static StorageTarget ForFile(string path)
    {
        var file = Path.GetFullPath(path);
        var builder = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = SqliteOpenMode.ReadWriteCreate,
            ForeignKeys = true,
            Pooling = true,
            DefaultTimeout = SqliteTimeoutSeconds,
        };
        return new StorageTarget(StorageEngine.Sqlite, builder.ConnectionString, file, file);
    }

    private static StorageTarget ForPostgreSql(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        if (string.IsNullOrEmpty(builder.Host))
        {
            throw new ArgumentException("it names no host", nameof(connectionString));
        }

        builder.ApplicationName ??= "nas";
        return new StorageTarget(StorageEngine.PostgreSql, builder.ConnectionString, $"{builder.Host}/{builder.Database}", null);
    }
}
