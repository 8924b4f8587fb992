using System.Collections.Immutable;
using NasService.Core.Seeds;

namespace NasService.Training.Data;

/// <summary>Which images a step trains on: every epoch is a fresh permutation, and the answer depends on (seed, step) alone. Not thread-safe.</summary>
internal sealed class BatchOrder(ImmutableArray<int> images, int batch, int seed)
{
    private int[] _order = [];
    private long _epoch = -1;

    public ReadOnlySpan<int> Step(long step)
    {
        var perEpoch = images.Length / batch;
        var epoch = step / perEpoch;
        if (epoch != _epoch)
        {
            _order = images.ToArray();
            Seed.Derive(seed, "order", epoch).Shuffle(_order);
            _epoch = epoch;
        }

        return _order.AsSpan((int)(step % perEpoch) * batch, batch);
    }
}
