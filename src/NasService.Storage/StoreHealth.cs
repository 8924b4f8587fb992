using Microsoft.EntityFrameworkCore;
using NasService.Core.Artifacts;
using NasService.Core.Files;
using NasService.Core.Stores;
using NasService.Storage.Artifacts;

namespace NasService.Storage;

/// <summary>
/// Looks whether the store can be worked with. Whoever asks often gets the last answer: a look costs a file and a transaction.
/// </summary>
public sealed class StoreHealth
{
    private const int ProbeBytes = 64 * 1024;
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly ContextFactory _contexts;
    private readonly StorageOptions _options;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _one = new(1, 1);
    private (StoreCondition Condition, long At)? _last;

    internal StoreHealth(ContextFactory contexts, StorageOptions options, TimeProvider time)
        => (_contexts, _options, _time) = (contexts, options, time);

    /// <summary>What is missing where the store is gone; null while everything it was opened on is there.</summary>
    /// <exception cref="IOException">The disk does not say.</exception>
    /// <exception cref="UnauthorizedAccessException">The system does not say to this process's user.</exception>
    public string? FindMissing()
    {
        if (_contexts.Target.File is { } file && !(Presence.OfFile(file) && new FileInfo(file).Length > 0))
        {
            return $"the database {file} is gone, or empty";
        }

        return Presence.OfFolder(_options.ArtifactFolder) ? null : $"the folder of artifacts {_options.ArtifactFolder} is gone";
    }

    /// <summary>At most a second old.</summary>
    public async Task<StoreCondition> CheckAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_last is { } last && _time.GetElapsedTime(last.At) < Fresh)
            {
                return last.Condition;
            }

            var condition = await LookAsync(cancellationToken);
            _last = (condition, _time.GetTimestamp());
            return condition;
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<StoreCondition> LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (FindMissing() is not null)
            {
                return StoreCondition.Gone;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return StoreCondition.Unavailable;
        }

        var folders = new[] { _options.ArtifactFolder, Path.GetDirectoryName(_contexts.Target.File) }.OfType<string>();
        foreach (var folder in folders)
        {
            if (await ProbeAsync(folder, cancellationToken) is var condition and not StoreCondition.Ready)
            {
                return condition;
            }
        }

        try
        {
            var isWritable = await IsWritableAsync(cancellationToken).WaitAsync(Patience, cancellationToken);
            return isWritable ? StoreCondition.Ready : StoreCondition.NotWritable;
        }
        catch (Exception e) when (e is TimeoutException or StoreException || StoreErrors.Translate(e, _contexts.Target) is not null)
        {
            return StoreErrors.IsReadOnly(e) ? StoreCondition.NotWritable
                : StoreErrors.IsDiskFull(e) ? StoreCondition.NoSpace
                : StoreCondition.Unavailable;
        }
    }

    private async Task<StoreCondition> ProbeAsync(string folder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, $".probe-{Guid.NewGuid():n}");
        try
        {
            if (new DriveInfo(folder).AvailableFreeSpace < _options.MinFreeBytes)
            {
                return StoreCondition.NoSpace;
            }

            var options = PrivateFiles.Options(FileMode.CreateNew, FileShare.None, FileOptions.DeleteOnClose);
            await using var file = new FileStream(path, options);
            await file.WriteAsync(new byte[ProbeBytes], cancellationToken);
            file.Flush(flushToDisk: true);
            return StoreCondition.Ready;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return DiskErrors.IsFull(e) ? StoreCondition.NoSpace
                : e is DirectoryNotFoundException ? StoreCondition.Gone
                : StoreCondition.NotWritable;
        }
    }

    // SQLite takes the write lock of the file with the transaction; PostgreSQL writes to its log for a transaction that has a number.
    private async Task<bool> IsWritableAsync(CancellationToken cancellationToken)
    {
        await using var context = _contexts.CreateContext();
        if (_contexts.Target.Engine == StorageEngine.Sqlite)
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            await context.Jobs.AnyAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return true;
        }

        var isReadOnly = await context.Database
            .SqlQuery<bool>($"SELECT pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on' AS \"Value\"")
            .SingleAsync(cancellationToken);
        if (!isReadOnly)
        {
            await context.Database.SqlQuery<long>($"SELECT txid_current() AS \"Value\"").SingleAsync(cancellationToken);
        }

        await context.Jobs.AnyAsync(cancellationToken);
        return !isReadOnly;
    }
}
