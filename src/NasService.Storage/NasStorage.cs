using Microsoft.EntityFrameworkCore;
using NasService.Core.Stores;
using NasService.Storage.Queue;
using NasService.Storage.Schema;

namespace NasService.Storage;


/// <summary>Opens the store: to be called once by a host before it uses anything else of it.</summary>
public sealed class NasStorage
{
    private readonly ContextFactory contexts;
    private readonly IMigrationLock migrationLock;
    private readonly DatabaseFile? file;
    private readonly bool migrateAutomatically;

    internal NasStorage(ContextFactory contexts, IMigrationLock migrationLock, bool migrateAutomatically, string artifactFolder)
    {
        this.contexts = contexts;
        this.migrationLock = migrationLock;
        this.migrateAutomatically = migrateAutomatically;
        file = contexts.Target.File is { } path ? new DatabaseFile(path, artifactFolder) : null;
    }

    public StorageEngine Engine => contexts.Target.Engine;

    /// <summary>The file, or host and database; never a password.</summary>
    public string Label => contexts.Target.Label;

    /// <summary>Checks that the database can be used and its schema is this program's; brings an older one up to date where that is automatic.</summary>
    /// <exception cref="StoreVersionException">The schema is newer than the program, or older and not to be migrated automatically.</exception>
    /// <exception cref="StoreException">The database cannot be opened.</exception>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        var pending = await RunAsync(GetPendingAsync, cancellationToken);
        if (pending.Count == 0)
        {
            return;
        }

        if (!migrateAutomatically)
        {
            throw new StoreVersionException(
                $"Database {Label} lacks {pending.Count} schema change(s) of this version, the first is {pending[0]}. Run: nas migrate");
        }

        await MigrateAsync(cancellationToken);
    }

    /// <summary>Brings the schema up to date, the tables of the wake-up calls included, one process at a time.</summary>
    /// <returns>The migrations applied; empty if there was nothing to do.</returns>
    /// <exception cref="StoreException">The schema is newer than the program, or the database cannot be opened.</exception>
    public Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken)
        => RunAsync(
            async token =>
            {
                file?.Create();
                await using var held = await migrationLock.AcquireAsync(token);
                var pending = await GetPendingAsync(token);
                if (pending.Count > 0)
                {
                    await using var context = contexts.CreateContext();
                    await context.Database.MigrateAsync(token);
                    await QueueSchema.MakeAsync(contexts.Target, token);
                }

                return pending;
            },
            cancellationToken);

    private async Task<IReadOnlyList<string>> GetPendingAsync(CancellationToken cancellationToken)
    {
        file?.Check();
        await using var context = contexts.CreateContext();
        var known = context.Database.GetMigrations().ToList();
        var applied = await SchemaHistory.ReadAsync(contexts.Target, context.Database, cancellationToken);
        var unknown = applied.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            throw new StoreVersionException(
                $"Database {Label} was written by a newer version of this program: it has the schema change {unknown[^1]}, which is unknown here."
                + " Use that version, or a database of this one.");
        }

        return [.. known.Except(applied, StringComparer.Ordinal), .. await QueueSchema.GetPendingAsync(contexts.Target, cancellationToken)];
    }

    private async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> run, CancellationToken cancellationToken)
    {
        try
        {
            return await run(cancellationToken);
        }
        catch (Exception e) when (e is not (OperationCanceledException or StoreException))
        {
            if (StoreErrors.Translate(e, contexts.Target) is { } translated)
            {
                throw translated;
            }

            throw;
        }
    }
}
