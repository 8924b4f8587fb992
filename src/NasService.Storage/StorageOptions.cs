using NasService.Core.Queue;
using NasService.Storage.Artifacts;

namespace NasService.Storage;


/// <summary>Where the store is.</summary>
public sealed class StorageOptions
{
    public static readonly TimeSpan DefaultRetryFor = TimeSpan.FromSeconds(1);

    /// <summary>A file for SQLite, or a connection string for PostgreSQL (<c>Host=...</c>). Required.</summary>
    public required string Database { get; init; }

    /// <summary>Folder of the artifacts. Required.</summary>
    public required string ArtifactFolder { get; init; }

    /// <summary>Where files that are not in the folder are fetched from; null (default): nowhere, the folder is complete.</summary>
    public ArtifactServer? Server { get; init; }

    /// <summary>How long an operation is tried again while the database is not there or refuses for a passing reason. Default 1 s; workers wait longer.</summary>
    public TimeSpan RetryFor { get; init; } = DefaultRetryFor;

    /// <summary>With less space than this where the data folder is, the store is not ready: what is under way needs the rest. Default 256 MiB.</summary>
    public long MinFreeBytes { get; init; } = 256L << 20;

    /// <summary>How much of the workers each user is to have. Default: all the same.</summary>
    public ShareWeights Shares { get; init; } = ShareWeights.Equal;

    /// <summary>Whether opening brings an older schema up to date. Null (default): on SQLite yes, on PostgreSQL no.</summary>
    public bool? MigrateAutomatically { get; init; }
}
