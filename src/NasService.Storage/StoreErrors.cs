using System.Data.Common;
using Microsoft.Data.Sqlite;
using NasService.Core.Stores;
using NasService.Storage.Artifacts;
using Npgsql;

namespace NasService.Storage;


/// <summary>What an engine's exception means.</summary>
internal static class StoreErrors
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteReadOnly = 8;
    private const int SqliteIoError = 10;
    private const int SqliteCorrupt = 11;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;
    private const int SqliteNotADatabase = 26;
    private const int SqliteUniqueConstraint = 2067;
    private const int SqlitePrimaryKeyConstraint = 1555;

    /// <summary>
    /// Whether the same operation may well succeed if it is tried again. SQLite's lock is not among the causes: the driver has waited for it long enough.
    /// </summary>
    public static bool IsTransient(Exception exception) => Cause(exception) switch
    {
        TimeoutException => true,
        SqliteException => false,
        PostgresException e => e.IsTransient || e.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        DbException e => e.IsTransient,
        _ => false,
    };

    /// <summary>Whether somebody else stored the same key first: tried again, the operation finds it.</summary>
    public static bool IsUniqueViolation(Exception exception) => Cause(exception) switch
    {
        SqliteException e => e.SqliteExtendedErrorCode is SqliteUniqueConstraint or SqlitePrimaryKeyConstraint,
        PostgresException e => e.SqlState == PostgresErrorCodes.UniqueViolation,
        _ => false,
    };

    /// <summary>Whether there is no space for what was to be written.</summary>
    public static bool IsDiskFull(Exception exception) => Cause(exception) switch
    {
        SqliteException e => e.SqliteErrorCode == SqliteFull,
        PostgresException e => e.SqlState == PostgresErrorCodes.DiskFull,
        var e => DiskErrors.IsFull(e),
    };

    public static bool IsReadOnly(Exception exception) => Cause(exception) switch
    {
        SqliteException e => e.SqliteErrorCode == SqliteReadOnly,
        PostgresException e => e.SqlState == PostgresErrorCodes.ReadOnlySqlTransaction,
        _ => false,
    };

    /// <summary>The exception for the user; null if the cause is the program itself, as a violated constraint is.</summary>
    public static StoreException? Translate(Exception exception, StorageTarget target)
    {
        var reason = Cause(exception) switch
        {
            SqliteException e => Describe(e),
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } => "the disk of the server is full",
            PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
                "the server refuses this user or password",
            PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => "the server has no such database",
            PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } e => $"the user may not do this ({e.MessageText})",
            PostgresException e when e.IsTransient => $"the server is not available ({e.MessageText})",
            PostgresException => null,
            NpgsqlException e => $"the server cannot be reached ({e.Message})",
            TimeoutException => "the database did not answer in time",
            UnauthorizedAccessException => "permission denied",
            IOException e => DiskErrors.Describe(e),
            _ => null,
        };
        return reason is null ? null : new StoreException($"Database {target.Label}: {reason}.", exception) { PublicMessage = $"The database cannot be used: {reason}." };
    }

    private static string? Describe(SqliteException exception) => exception.SqliteErrorCode switch
    {
        SqliteBusy or SqliteLocked => "another process has held its lock too long",
        SqliteReadOnly => "the file or its folder is read-only",
        SqliteIoError => "reading or writing the file failed (is the disk full?)",
        SqliteCorrupt => "the file is damaged",
        SqliteFull => "the disk is full; nothing of this write was kept",
        SqliteCannotOpen => "the file cannot be opened; the folder must exist and be writable",
        SqliteNotADatabase => "the file is not a SQLite database",
        _ => null,
    };

    /// <summary>EF wraps what the driver throws.</summary>
    private static Exception Cause(Exception exception)
    {
        while (exception is not (DbException or TimeoutException) && exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return exception;
    }
}
