using NasService.Core.Stores;
using NasService.Storage.Model;

namespace NasService.Storage;


/// <summary>
/// Runs an operation of the store in a context of its own, a write in a transaction of its own.
/// A write whose outcome is not known (written, then the connection is lost) is run again, so every operation must be safe to repeat.
/// </summary>
internal sealed class StoreSession(ContextFactory contexts, TimeProvider time, TimeSpan retryFor)
{
    private const int MinAttempts = 6;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(1);

    public Task<T> ReadAsync<T>(Func<NasContext, CancellationToken, Task<T>> operation, CancellationToken cancellationToken)
        => RetryAsync(
            async () =>
            {
                await using var context = contexts.CreateContext();
                return await operation(context, cancellationToken);
            },
            cancellationToken);

    /// <summary>What the operation adds to the context is saved before the commit.</summary>
    public Task<T> WriteAsync<T>(Func<NasContext, CancellationToken, Task<T>> operation, CancellationToken cancellationToken)
        => RetryAsync(
            async () =>
            {
                await using var context = contexts.CreateContext();

                // On SQLite this is BEGIN IMMEDIATE: the write lock is taken before anything is read.
                await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
                var result = await operation(context, cancellationToken);
                await context.SaveChangesAsync(cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                return result;
            },
            cancellationToken);

    private async Task<T> RetryAsync<T>(Func<Task<T>> run, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        var delay = FirstDelay;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await run();
            }
            catch (Exception e) when (e is not (OperationCanceledException or StoreException))
            {
                if ((attempt >= MinAttempts && time.GetElapsedTime(began) >= retryFor) || !(StoreErrors.IsTransient(e) || StoreErrors.IsUniqueViolation(e)))
                {
                    if (StoreErrors.Translate(e, contexts.Target) is { } translated)
                    {
                        throw translated;
                    }

                    throw;
                }
            }

            await Task.Delay(delay, time, cancellationToken);
            delay = delay * 2 < LongestDelay ? delay * 2 : LongestDelay;
        }
    }
}
