using Npgsql;

namespace NasService.Bench.Queueing;

/// <summary>Counts in the database itself how often an item became done: a judge that the queue's own code has no part in.</summary>
internal static class EffectLog
{
    public static Task InstallAsync(string connection, CancellationToken cancellationToken) => RunAsync(
        connection,
        """
        CREATE TABLE bench_effects (item text NOT NULL);
        CREATE FUNCTION bench_effect() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO bench_effects VALUES (NEW.id); RETURN NEW; END $$;
        CREATE TRIGGER bench_effect AFTER UPDATE ON work_items FOR EACH ROW WHEN (NEW.state = 'Done') EXECUTE FUNCTION bench_effect();
        """,
        cancellationToken);

    /// <returns>Items done, and how often more than once.</returns>
    public static async Task<(long Items, long Doubles)> CountAsync(string connection, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand("SELECT count(DISTINCT item), count(*) - count(DISTINCT item) FROM bench_effects");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return (reader.GetInt64(0), reader.GetInt64(1));
    }

    private static async Task RunAsync(string connection, string sql, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
