using Hangfire;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using Npgsql;

namespace NasService.Storage.Queue;

/// <summary>
/// Where Hangfire keeps the calls: on PostgreSQL beside our tables. On SQLite one worker process serves a file, and calls are in its memory: those that are
/// lost with it are made again from the rows.
/// </summary>
internal static class WakeUpStorage
{
    /// <summary>What is heard of a call's arrival is faster; this is for what was not heard.</summary>
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(200);

    /// <summary>A call is another worker's when its own has been silent for so long. It slides: a stage may take hours.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

    /// <summary>How long calls that were answered can be looked at.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    /// <summary>Touches no database yet; <see cref="QueueSchema"/> makes the tables.</summary>
    public static JobStorage Open(StorageTarget target) => target.Engine == StorageEngine.PostgreSql
        ? new PostgreSqlStorage(new Connections(target.ConnectionString), new PostgreSqlStorageOptions
        {
            PrepareSchemaIfNecessary = false,
            QueuePollInterval = Poll,
            EnableLongPolling = true,
            UseSlidingInvisibilityTimeout = true,
            InvisibilityTimeout = Silence,
            JobExpirationCheckInterval = TimeSpan.FromMinutes(1),
            CountersAggregateInterval = TimeSpan.FromMinutes(1),
        })
        {
            JobExpirationTimeout = Kept,
        }
        : new InMemoryStorage(new InMemoryStorageOptions { MaxExpirationTime = Kept }) { JobExpirationTimeout = Kept };

    private sealed class Connections(string connectionString) : IConnectionFactory
    {
        public NpgsqlConnection GetOrCreateConnection() => new(connectionString);
    }
}
