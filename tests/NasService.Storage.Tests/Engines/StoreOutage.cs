using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NasService.Storage.Tests.Engines;

/// <summary>While it is on, no transaction begins, as on a full disk.</summary>
internal sealed class StoreOutage : DbTransactionInterceptor
{
    private readonly TaskCompletionSource _enough = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _refused;
    private int _wanted = int.MaxValue;

    public bool IsOn { get; set; }

    /// <summary>Ends once so many have been refused.</summary>
    public Task UntilAsync(int refused)
    {
        Volatile.Write(ref _wanted, refused);
        return _enough.Task;
    }

    public override ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default)
    {
        if (!IsOn)
        {
            return ValueTask.FromResult(result);
        }

        if (Interlocked.Increment(ref _refused) >= Volatile.Read(ref _wanted))
        {
            _enough.TrySetResult();
        }

        throw new IOException("No space left on device");
    }
}
