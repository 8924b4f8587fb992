using System.Collections.Concurrent;
using Npgsql;

namespace NasService.Storage.Tests.Engines;


/// <summary>
/// A PostgreSQL server of the tests' own in a temporary folder, reached by a Unix socket, stopped at the end. The server refuses to run as root,
/// so root starts it as the user postgres. Where there are no binaries, <see cref="SkipReason"/> says so.
/// </summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private const string BinaryRoot = "/usr/lib/postgresql";
    private string folder = "";
    private string[] prefix = [];
    private string binaries = "";
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> originals = new(StringComparer.Ordinal);
    private int databases;

    public string? SkipReason { get; private set; }

    public async Task InitializeAsync()
    {
        SkipReason = FindBinaries();
        if (SkipReason is not null)
        {
            return;
        }

        // Under /tmp itself: a socket's path may have 107 characters at most.
        folder = Directory.CreateDirectory($"/tmp/nas-pg-{Guid.NewGuid().ToString("n")[..8]}").FullName;
        if (Environment.UserName == "root")
        {
            prefix = ["runuser", "-u", "postgres", "--"];
            await RequireAsync("chown", "postgres", folder);
        }

        await RunAsServerUserAsync("initdb", "-D", $"{folder}/data", "-A", "trust", "-U", "nas", "-E", "UTF8", "--no-locale", "--no-sync");

        // Nothing of it lives long enough to be tidied: with hundreds of databases the tidying would be a process all the time.
        var options = $"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off -c autovacuum=off -c max_connections=300";
        await RunAsServerUserAsync("pg_ctl", "-D", $"{folder}/data", "-w", "-l", $"{folder}/log", "-o", options, "start");
    }

    public async Task DisposeAsync()
    {
        if (folder.Length > 0)
        {
            await RunAsServerUserAsync("pg_ctl", "-D", $"{folder}/data", "-m", "immediate", "-w", "stop");
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The connection string of a new, empty database.</summary>
    public Task<string> CreateDatabaseAsync() => CreateDatabaseAsync("template1");

    /// <summary>The connection string of a new database with the tables of this version and nothing in them.</summary>
    public Task<string> CreateMigratedDatabaseAsync() => CreateCopyAsync("migrated", MigratedDatabase.MigrateAsync);

    /// <summary>The connection string of a copy of a database that is made once.</summary>
    /// <param name="original">Names it.</param>
    /// <param name="prepare">Fills it, given its connection string. No connection to it may stay: the server copies none that is in
    /// use.</param>
    public async Task<string> CreateCopyAsync(string original, Func<string, Task> prepare)
        => await CreateDatabaseAsync(await originals.GetOrAdd(original, _ => new(() => MakeOriginalAsync(prepare))).Value);

    private async Task<string> MakeOriginalAsync(Func<string, Task> prepare)
    {
        var made = new NpgsqlConnectionStringBuilder(await CreateDatabaseAsync()) { Pooling = false };
        await prepare(made.ConnectionString);
        return made.Database!;
    }

    private async Task<string> CreateDatabaseAsync(string template)
    {
        Skip.If(SkipReason is not null, SkipReason);
        var name = $"test{Interlocked.Increment(ref databases)}";
        var administration = new NpgsqlConnectionStringBuilder { Host = folder, Username = "nas", Database = "postgres" };
        await using var connection = new NpgsqlConnection(administration.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE {template}", connection);
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(administration.ConnectionString) { Database = name, MaxPoolSize = 10 }.ConnectionString;
    }

    /// <summary>The socket that it listens on.</summary>
    internal string Socket => $"{folder}/.s.PGSQL.5432";

    private string? FindBinaries()
    {
        binaries = Directory.Exists(BinaryRoot)
            ? Directory.EnumerateDirectories(BinaryRoot).Select(d => $"{d}/bin").Where(d => File.Exists($"{d}/initdb")).Max() ?? ""
            : "";
        return binaries.Length == 0 ? $"no PostgreSQL server: {BinaryRoot}/*/bin/initdb does not exist" : null;
    }

    private Task RunAsServerUserAsync(string program, params string[] arguments)
    {
        string[] all = [.. prefix, $"{binaries}/{program}", .. arguments];
        return RequireAsync(all[0], all[1..]);
    }

    private static async Task RequireAsync(string program, params string[] arguments)
    {
        var (exitCode, output) = await Command.RunAsync(program, arguments);
        if (exitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {exitCode}: {output}");
        }
    }
}
