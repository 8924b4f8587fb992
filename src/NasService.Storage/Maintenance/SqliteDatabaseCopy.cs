using Microsoft.Data.Sqlite;
using NasService.Core.Artifacts;
using NasService.Core.Files;
using NasService.Core.Input;

namespace NasService.Storage.Maintenance;

internal sealed class SqliteDatabaseCopy(StorageTarget target) : IDatabaseCopy
{
    public string FileName => "database.sqlite";

    public async Task SaveAsync(string file, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(target.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.Parameters.AddWithValue("$file", file);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public Task LoadAsync(string file, CancellationToken cancellationToken)
    {
        if (Presence.OfFile(target.File!))
        {
            throw new InputException("--data", "There is a database already; a backup is restored into an empty folder.", target.File);
        }

        PrivateFiles.MakeFolder(Path.GetDirectoryName(target.File!)!);
        File.Move(file, target.File!);
        return Task.CompletedTask;
    }
}
