namespace NasService.Core.Queue;

/// <summary>One attempt at an item, as its handler sees it.</summary>
/// <param name="lease">The right to write.</param>
/// <param name="token">Cancelled when the attempt is to stop; <see cref="Interruption"/> says why.</param>
public sealed class WorkContext(WorkLease lease, CancellationToken token)
{
    private int interruption;

    public WorkLease Lease { get; } = lease;

    public WorkItem Item => Lease.Item;

    public CancellationToken Token { get; } = token;

    public Interruption Interruption => (Interruption)Volatile.Read(ref interruption);

    /// <summary>The first reason stays.</summary>
    public bool TryInterrupt(Interruption reason)
        => Interlocked.CompareExchange(ref interruption, (int)reason, (int)Interruption.None) == (int)Interruption.None;
}
