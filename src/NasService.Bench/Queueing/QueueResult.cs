using System.Collections.Immutable;

namespace NasService.Bench.Queueing;

/// <summary>What the queue costs.</summary>
/// <param name="BatchSize">Candidates an item.</param>
/// <param name="Passes">One for each number of workers.</param>
/// <param name="Candidates">In all passes.</param>
/// <param name="DoubleEffects">Items that became done more than once, as the database counted.</param>
internal sealed record QueueResult(int BatchSize, ImmutableArray<QueuePass> Passes, long Candidates, long DoubleEffects);
