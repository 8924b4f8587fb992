using System.CommandLine;

namespace NasService.Bench.Databases;

/// <summary>The engines a benchmark can run on, by name.</summary>
internal static class ScratchDatabases
{
    public const string Postgres = "postgres";

    private static readonly Dictionary<string, Func<CancellationToken, Task<IScratchDatabase>>> s_engines = new(StringComparer.Ordinal)
    {
        [Postgres] = async token => await ScratchPostgres.StartAsync(token),
        ["sqlite"] = _ => Task.FromResult<IScratchDatabase>(new ScratchSqlite()),
    };

    public static Option<string> Option()
    {
        var option = new Option<string>("--database") { Description = "A server of its own, or a file", DefaultValueFactory = _ => Postgres };
        return option.AcceptOnlyFromAmong([.. s_engines.Keys]);
    }

    public static Task<IScratchDatabase> StartAsync(string name, CancellationToken cancellationToken) => s_engines[name](cancellationToken);
}
