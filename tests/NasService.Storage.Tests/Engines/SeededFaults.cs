using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NasService.Storage.Tests.Engines;

/// <summary>Makes commits go wrong at random, by a seed: some before they are done, some after ("written, then reported as timed out").</summary>
internal sealed class SeededFaults(int seed) : DbTransactionInterceptor
{
    private const double Before = 0.08;
    private const double After = 0.08;

    private readonly Lock _lock = new();
    private readonly Random _random = new(seed);
    private int _faults;

    /// <summary>Off at first: opening a store is no write of its own.</summary>
    public bool IsOn { get; set; }

    public int Faults => _faults;

    public override ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        ThrowWith(Before);
        return ValueTask.FromResult(result);
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ThrowWith(After);
        return Task.CompletedTask;
    }

    private void ThrowWith(double probability)
    {
        lock (_lock)
        {
            if (!IsOn || _random.NextDouble() >= probability)
            {
                return;
            }
        }

        Interlocked.Increment(ref _faults);
        throw new TimeoutException("injected");
    }
}
