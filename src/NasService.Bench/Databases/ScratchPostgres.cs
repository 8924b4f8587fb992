using System.Globalization;
using NasService.Core.Files;
using NasService.Core.Input;
using Npgsql;

namespace NasService.Bench.Databases;

/// <summary>
/// A PostgreSQL server in a temporary folder, reached by a Unix socket, that can be killed and stopped. It refuses to run as root, so root
/// starts it as the user postgres.
/// </summary>
internal sealed class ScratchPostgres : IScratchDatabase
{
    private const string BinaryRoot = "/usr/lib/postgresql";
    /// <summary>A function of the same name that is found before the server's own: the machine's clock is not ours to set.</summary>
    private const string MovableClock = """
        CREATE SCHEMA chaos;
        CREATE TABLE chaos.clock (off interval NOT NULL);
        INSERT INTO chaos.clock VALUES (interval '0');
        CREATE FUNCTION chaos.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE AS 'SELECT pg_catalog.clock_timestamp() + off FROM chaos.clock';
        ALTER DATABASE nas SET search_path = public, chaos, pg_catalog;
        """;

    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(200);
    private readonly string _folder;
    private readonly string _binaries;
    private readonly string[] _prefix = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--"] : [];

    private ScratchPostgres(string folder, string binaries)
    {
        _folder = folder;
        _binaries = binaries;
    }

    public string? Connection => $"Host={_folder};Username=nas;Database=nas;Maximum Pool Size=20;Timeout=5;Command Timeout=10";

    public int MaxWorkers => int.MaxValue;

    public ScratchPostgres? Server => this;

    /// <exception cref="InputException">There is no PostgreSQL on this machine.</exception>
    public static async Task<ScratchPostgres> StartAsync(CancellationToken cancellationToken)
    {
        var binaries = Presence.OfFolder(BinaryRoot)
            ? Directory.EnumerateDirectories(BinaryRoot).Select(d => $"{d}/bin").Where(d => Presence.OfFile($"{d}/initdb")).Max(StringComparer.Ordinal)
            : null;
        if (binaries is null)
        {
            throw new InputException("--database", "There is no PostgreSQL server on this machine (Debian package postgresql).", "postgres", "sqlite");
        }

        // Under /tmp itself: a socket's path may have 107 characters at most.
        var server = new ScratchPostgres(Directory.CreateDirectory($"/tmp/nas-pg-{Guid.NewGuid().ToString("n")[..8]}").FullName, binaries);
        if (server._prefix.Length > 0)
        {
            await Shell.RunAsync(cancellationToken, "chown", "postgres", server._folder);
        }

        await server.RunAsync(cancellationToken, "initdb", "-D", server.Data, "-A", "trust", "-U", "nas", "-E", "UTF8", "--no-locale", "--no-sync");
        await server.LaunchAsync(cancellationToken);
        await using var connection = new NpgsqlConnection($"Host={server._folder};Username=nas;Database=postgres;Pooling=false");
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand("CREATE DATABASE nas", connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
        await server.ExecuteAsync(MovableClock, cancellationToken);
        return server;
    }

    /// <summary>Sets what the database shows as the time, by so many hours off.</summary>
    public Task MoveClockAsync(int hours, CancellationToken cancellationToken)
        => ExecuteAsync(FormattableString.Invariant($"UPDATE chaos.clock SET off = make_interval(hours => {hours})"), cancellationToken);

    /// <summary>Ends every session but the one that says so.</summary>
    public Task CutAsync(CancellationToken cancellationToken)
        => ExecuteAsync("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'nas' AND pid <> pg_backend_pid()", cancellationToken);

    /// <summary>Kills the server with SIGKILL and starts it again.</summary>
    public async Task KillAsync(TimeSpan downFor, TimeProvider time, CancellationToken cancellationToken)
    {
        await Shell.SignalAsync("KILL", Postmaster());
        await Task.Delay(downFor, time, cancellationToken);
        await LaunchAsync(cancellationToken);
    }

    /// <summary>Stops the server and its sessions with SIGSTOP, then lets them go on.</summary>
    public async Task FreezeAsync(TimeSpan lasting, TimeProvider time, CancellationToken cancellationToken)
    {
        var postmaster = Postmaster();
        var children = (await File.ReadAllTextAsync($"/proc/{postmaster}/task/{postmaster}/children", cancellationToken))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => int.Parse(p, CultureInfo.InvariantCulture));
        int[] all = [postmaster, .. children];
        await Shell.SignalAsync("STOP", all);
        await Task.Delay(lasting, time, CancellationToken.None);
        await Shell.SignalAsync("CONT", all);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await RunAsync(CancellationToken.None, "pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        Directory.Delete(_folder, true);
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection($"Host={_folder};Username=nas;Database=nas;Pooling=false");
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private string Data => $"{_folder}/data";

    private int Postmaster() => int.Parse(File.ReadLines($"{Data}/postmaster.pid").First(), CultureInfo.InvariantCulture);

    /// <summary>After a kill the old sessions must have gone first: until then the server refuses to start.</summary>
    private async Task LaunchAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await RunAsync(
                    cancellationToken, "pg_ctl", "-D", Data, "-w", "-t", "60", "-l", $"{_folder}/log", "-o", $"-c listen_addresses= -c unix_socket_directories={_folder} -c max_connections=200", "start");
                return;
            }
            catch (InvalidOperationException) when (attempt < 50)
            {
                await Task.Delay(Poll, cancellationToken);
            }
        }
    }

    private Task RunAsync(CancellationToken cancellationToken, string program, params string[] arguments)
    {
        string[] all = [.. _prefix, $"{_binaries}/{program}", .. arguments];
        return Shell.RunAsync(cancellationToken, all[0], all[1..]);
    }
}
