using System.Collections.Immutable;
using NasService.Core.Jobs;
using NasService.Core.Networks;

namespace NasService.Training.Data;

/// <summary>
/// Gives each training step its batch. Where samples are decoded first, the next batches are made on other threads beside the training; what is in them depends on (seed, step) alone. Not thread-safe.
/// </summary>
/// <param name="data">The samples.</param>
/// <param name="augmentation">How they are varied.</param>
/// <param name="order">Which samples a step trains on.</param>
/// <param name="seed">All chance comes from it.</param>
/// <param name="inputs">Of a step's network.</param>
/// <param name="steps">No batch is made beyond these.</param>
internal sealed class BatchFeed(DataSet data, DataDefinition augmentation, BatchOrder order, int seed, Func<long, ImmutableArray<TensorSpec>> inputs, long steps)
{
    /// <summary>Two: one is made while the other waits, and memory stays small.</summary>
    private const int Ahead = 2;

    private readonly Dictionary<long, Lazy<Batch>> _made = [];

    /// <exception cref="NasService.Core.Input.InputException">A file is damaged or gone; the message names it.</exception>
    public Batch Take(long step)
    {
        if (!data.Samples.IsLazy)
        {
            return Create(step);
        }

        foreach (var other in _made.Keys.Where(s => s < step || s > step + Ahead).ToArray())
        {
            _made.Remove(other);
        }

        for (var s = step; s <= step + Ahead && (s == step || s < steps); s++)
        {
            if (!_made.ContainsKey(s))
            {
                Begin(s);
            }
        }

        // Waits where another thread is at it, and makes it here where none has begun.
        return _made[step].Value;
    }

    private void Begin(long step)
    {
        // The order is not thread-safe: which samples is decided here, on the trainer's thread.
        var (indices, view) = (order.Step(step).ToArray(), View(step));
        var batch = new Lazy<Batch>(() => data.Samples.Read(indices, view));
        _made.Add(step, batch);
        ThreadPool.QueueUserWorkItem(
            static lazy =>
            {
                try
                {
                    _ = lazy.Value;
                }
                catch (Exception e) when (e is not OutOfMemoryException)
                {
                    // Kept by the lazy value: the trainer gets it with the batch.
                }
            },
            batch,
            preferLocal: false);
    }

    private Batch Create(long step) => data.Samples.Read(order.Step(step), View(step));

    private DataView View(long step) => new(inputs(step), new Variation(augmentation, seed, step));
}
