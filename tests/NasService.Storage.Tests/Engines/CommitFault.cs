using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NasService.Storage.Tests.Engines;

/// <summary>Makes a commit go wrong: before it is done, or after ("written, then reported as timed out").</summary>
internal sealed class CommitFault : DbTransactionInterceptor
{
    private bool armed;

    public bool AfterCommit { get; set; }

    /// <summary>Every commit goes wrong, not only the next.</summary>
    public bool Always { get; set; }

    /// <summary>What to throw; null: a time-out.</summary>
    public Exception? Error { get; set; }

    public int Faults { get; private set; }

    /// <summary>The next commit goes wrong.</summary>
    public void Arm() => armed = true;

    public override ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default)
    {
        ThrowIf(!AfterCommit);
        return ValueTask.FromResult(result);
    }

    public override Task TransactionCommittedAsync(
        DbTransaction transaction,
        TransactionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        ThrowIf(AfterCommit);
        return Task.CompletedTask;
    }

    private void ThrowIf(bool now)
    {
        if (now && (armed || Always))
        {
            armed = false;
            Faults++;
            throw Error ?? new TimeoutException("injected");
        }
    }
}
