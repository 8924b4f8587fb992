using System.Diagnostics;
using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Stores;
using Npgsql;

namespace NasService.Storage.Maintenance;

/// <summary>By PostgreSQL's own programs: a dump of theirs can be restored by any administrator, without this program.</summary>
internal sealed class PostgreSqlDatabaseCopy(StorageTarget target) : IDatabaseCopy
{
    private const string BinaryRoot = "/usr/lib/postgresql";

    public string FileName => "database.pgdump";

    public Task SaveAsync(string file, CancellationToken cancellationToken)
        => RunAsync("pg_dump", ["--format=custom", "--no-owner", "--no-privileges", $"--file={file}"], cancellationToken);

    public async Task LoadAsync(string file, CancellationToken cancellationToken)
    {
        await using (var source = NpgsqlDataSource.Create(target.ConnectionString))
        await using (var command = source.CreateCommand("SELECT count(*) FROM information_schema.tables WHERE table_schema IN ('public', 'hangfire')"))
        {
            if (await command.ExecuteScalarAsync(cancellationToken) is > 0L)
            {
                throw new InputException("--database", "The database has tables already; a backup is restored into an empty one.", target.Label);
            }
        }

        await RunAsync("pg_restore", ["--no-owner", "--no-privileges", "--exit-on-error", $"--dbname={Builder.Database}", file], cancellationToken);
    }

    private NpgsqlConnectionStringBuilder Builder => new(target.ConnectionString);

    private async Task RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Find(program), arguments) { UseShellExecute = false, RedirectStandardError = true };
        var builder = Builder;

        // Not on the command line: everybody on the machine can read that.
        start.Environment["PGHOST"] = builder.Host;
        start.Environment["PGPORT"] = $"{builder.Port}";
        start.Environment["PGDATABASE"] = builder.Database;
        start.Environment["PGUSER"] = builder.Username;
        start.Environment["PGPASSWORD"] = builder.Password;
        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            throw new StoreException($"Database {target.Label}: {program} ended with {process.ExitCode}: {said.Trim()}");
        }
    }

    /// <summary>The newest installed: an older one refuses a newer server.</summary>
    private static string Find(string program)
        => (Presence.OfFolder(BinaryRoot) ? Directory.EnumerateDirectories(BinaryRoot).Select(d => $"{d}/bin/{program}").Where(Presence.OfFile).Max(StringComparer.Ordinal) : null) ?? program;
}
