using System.Formats.Tar;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NasService.Core.Artifacts;
using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Storage.Jobs;

namespace NasService.Storage.Maintenance;

/// <summary>
/// Writes a database and its artifacts to one tar file, and reads it back. The database is copied first: every file that a row of the copy names
/// is then there, since a file is stored before its row.
/// </summary>
public sealed class StoreBackup
{
    private const int Format = 1;
    private const string ManifestName = "manifest.json";
    private const string ArtifactFolder = "artifacts/";

    private readonly ContextFactory _contexts;
    private readonly StoreSession _session;
    private readonly NasStorage _storage;
    private readonly IArtifactStore _artifacts;
    private readonly TimeProvider _time;
    private readonly IDatabaseCopy _database;

    internal StoreBackup(ContextFactory contexts, StoreSession session, NasStorage storage, IArtifactStore artifacts, TimeProvider time)
    {
        (_contexts, _session, _storage, _artifacts, _time) = (contexts, session, storage, artifacts, time);
        _database = contexts.Target.Engine == StorageEngine.Sqlite ? new SqliteDatabaseCopy(contexts.Target) : new PostgreSqlDatabaseCopy(contexts.Target);
    }

    /// <param name="file">Not there yet; complete or absent afterwards.</param>
    /// <param name="cancellationToken">Ends it without a file.</param>
    public async Task<BackupManifest> SaveAsync(string file, CancellationToken cancellationToken)
    {
        if (Presence.OfFile(file))
        {
            throw new InputException("FILE", "There is such a file already.", file);
        }

        var scratch = Directory.CreateTempSubdirectory("nas-backup-");
        var partial = file + ".partial";
        try
        {
            var copy = Path.Combine(scratch.FullName, _database.FileName);
            await _database.SaveAsync(copy, cancellationToken);
            var blobs = _artifacts.List().ToArray();
            var manifest = new BackupManifest(Format, _contexts.Target.Engine.ToString(), _time.GetUtcNow(), await MigrationsAsync(cancellationToken), blobs.Length, blobs.Sum(b => b.Bytes));
            await using (var archive = new TarWriter(PrivateFiles.Create(partial)))
            {
                await WriteAsync(archive, ManifestName, new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(manifest, JsonSerializerOptions.Web)), cancellationToken);
                await using (var database = File.OpenRead(copy))
                {
                    await WriteAsync(archive, _database.FileName, database, cancellationToken);
                }

                foreach (var blob in blobs)
                {
                    await using var content = await _artifacts.OpenReadAsync(blob.Digest, cancellationToken);
                    await WriteAsync(archive, ArtifactFolder + blob.Digest, content, cancellationToken);
                }
            }

            File.Move(partial, file);
            return manifest;
        }
        finally
        {
            File.Delete(partial);
            scratch.Delete(true);
        }
    }

    /// <summary>Fills an empty store. Work that was under way when the backup was made is free to be taken again: no worker of then is there any more.</summary>
    /// <exception cref="InputException">No backup of this engine, a damaged one, or the store is not empty.</exception>
    public async Task<BackupManifest> LoadAsync(string file, CancellationToken cancellationToken)
    {
        var scratch = Directory.CreateTempSubdirectory("nas-restore-");
        try
        {
            BackupManifest? manifest = null;
            var copy = Path.Combine(scratch.FullName, _database.FileName);
            var artifacts = 0;
            await using (var archive = new TarReader(File.OpenRead(file)))
            {
                while (await archive.GetNextEntryAsync(cancellationToken: cancellationToken) is { } entry)
                {
                    if (entry.Name == ManifestName)
                    {
                        manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(entry.DataStream!, JsonSerializerOptions.Web, cancellationToken);
                        Check(manifest!);
                    }
                    else if (entry.Name == _database.FileName)
                    {
                        await entry.ExtractToFileAsync(copy, false, cancellationToken);
                    }
                    else
                    {
                        await LoadArtifactAsync(entry, cancellationToken);
                        artifacts++;
                    }
                }
            }

            if (manifest is null || artifacts != manifest.Artifacts || !Presence.OfFile(copy))
            {
                throw Damaged("a part is missing");
            }

            await _database.LoadAsync(copy, cancellationToken);
            await _storage.MigrateAsync(cancellationToken);
            await ReleaseAsync(cancellationToken);
            return manifest;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or JsonException or FormatException)
        {
            throw Damaged(e.Message);
        }
        finally
        {
            scratch.Delete(true);
        }
    }

    private static InputException Damaged(string reason) => new("FILE", $"Not a whole backup: {reason}");

    private static Task WriteAsync(TarWriter archive, string name, Stream content, CancellationToken cancellationToken)
        => archive.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = content }, cancellationToken);

    private void Check(BackupManifest manifest)
    {
        if (manifest.Format != Format || manifest.Engine != _contexts.Target.Engine.ToString())
        {
            throw new InputException("FILE", "A backup of another engine or format.", $"{manifest.Engine}, format {manifest.Format}", $"{_contexts.Target.Engine}, format {Format}");
        }
    }

    private async Task LoadArtifactAsync(TarEntry entry, CancellationToken cancellationToken)
    {
        if (!entry.Name.StartsWith(ArtifactFolder, StringComparison.Ordinal) || !ArtifactDigest.TryParse(entry.Name[ArtifactFolder.Length..], out var digest))
        {
            throw Damaged("it has a file that is no part of a backup");
        }

        var blob = await _artifacts.WriteAsync((stream, token) => (entry.DataStream ?? Stream.Null).CopyToAsync(stream, token), cancellationToken);
        if (blob.Digest != digest)
        {
            throw Damaged($"artifact {digest} has other bytes");
        }
    }

    private async Task<string[]> MigrationsAsync(CancellationToken cancellationToken)
    {
        await using var context = _contexts.CreateContext();
        return [.. await context.Database.GetAppliedMigrationsAsync(cancellationToken)];
    }

    private Task ReleaseAsync(CancellationToken cancellationToken)
        => _session.WriteAsync(
            async (context, token) =>
            {
                var now = await context.ReadClockAsync(token);
                await context.WorkItems.Where(w => w.State == WorkState.Leased).ExecuteUpdateAsync(
                    s => s.SetProperty(w => w.State, WorkState.Pending)
                        .SetProperty(w => w.Token, w => w.Token + 1)
                        .SetProperty(w => w.LeaseUntil, (DateTimeOffset?)null)
                        .SetProperty(w => w.OfferedUntil, (DateTimeOffset?)null),
                    token);
                await context.Workers.ExecuteUpdateAsync(s => s.SetProperty(w => w.State, WorkerState.Stopped), token);

                // Jobs that a process ran by itself: they can be gone on with, and nobody does so unasked.
                var alone = await context.Jobs.Where(j => j.State == JobState.Running && !context.WorkItems.Any(w => w.JobId == j.Id && w.Kind == WorkKinds.Stage))
                    .Select(j => j.Id).ToListAsync(token);
                foreach (var job in alone)
                {
                    await JobEnd.ApplyAsync(context, job, JobState.Failed, "Restored from a backup: the process that ran it is gone.", now, token);
                }

                return alone.Count;
            },
            cancellationToken);
}
