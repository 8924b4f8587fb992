using Microsoft.EntityFrameworkCore;
using NasService.Storage.Model;

namespace NasService.Storage.Tests.Engines;

/// <summary>
/// All that a database says about its own schema, a line each, sorted; EF's own tables left out, and Hangfire's, which are in a schema of theirs. Columns come in no
/// order: a migration can only put new ones behind those that are there.
/// </summary>
internal static class SchemaDump
{
    private const string Sqlite = """SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE '%\_\_EF%' ESCAPE '\'""";

    private const string PostgreSql = """
        SELECT concat_ws(' ', 'column', table_name, column_name, data_type, is_nullable, column_default, is_identity, identity_generation)
          FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_EF%'
        UNION ALL
        SELECT concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid))
          FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '%\_\_EF%'
        UNION ALL
        SELECT concat_ws(' ', 'index', indexdef) FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\_\_EF%'
        """;

    public static async Task<IReadOnlyList<string>> ReadAsync(NasContext context)
    {
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = context is SqliteNasContext ? Sqlite : PostgreSql;
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            var line = reader.GetString(0);
            lines.Add(line.StartsWith("table ", StringComparison.Ordinal) ? Sorted(line) : line);
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }
    // "CREATE TABLE t (a, b)": what is between commas outside of inner parentheses, sorted.
    private static string Sorted(string table)
    {
        var open = table.IndexOf('(', StringComparison.Ordinal);
        var (parts, depth, start) = (new List<string>(), 0, open + 1);
        for (var i = start; i < table.Length; i++)
        {
            depth += table[i] == '(' ? 1 : table[i] == ')' ? -1 : 0;
            if (depth < 0 || (depth == 0 && table[i] == ','))
            {
                parts.Add(table[start..i].Trim());
                start = i + 1;
            }
        }

        return table[..open] + string.Join(" | ", parts.Order(StringComparer.Ordinal));
    }
}
