using System.Collections.Immutable;
using NasService.Core.Seeds;

namespace NasService.Training.Data;

/// <summary>
/// Which images a step trains on: every epoch is a fresh permutation, and the answer depends on (seed, step) alone. Where samples have
/// lengths, those of a batch are about
/// as long: some batches' samples are sorted by length and cut into batches, and these come in random order. Not thread-safe.
/// </summary>
/// <param name="images">What is trained on.</param>
/// <param name="batch">Samples a step.</param>
/// <param name="seed">All chance comes from it.</param>
/// <param name="lengths">Of the samples; null: they have none.</param>
internal sealed class BatchOrder(ImmutableArray<int> images, int batch, int seed, ISampleLengths? lengths = null)
{
    /// <summary>Batches that are sorted together: enough that they differ, and few enough that chance decides who meets whom.</summary>
    private const int Together = 16;

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
            Bucket(perEpoch, epoch);
            _epoch = epoch;
        }

        return _order.AsSpan((int)(step % perEpoch) * batch, batch);
    }

    private void Bucket(int batches, long epoch)
    {
        if (lengths is null)
        {
            return;
        }

        for (var first = 0; first < batches; first += Together)
        {
            var part = _order.AsSpan(first * batch, Math.Min(Together, batches - first) * batch);
            part.Sort((a, b) => (lengths.LengthOf(a), a).CompareTo((lengths.LengthOf(b), b)));
        }

        int[] places = [.. Enumerable.Range(0, batches)];
        Seed.Derive(seed, "batches", epoch).Shuffle(places);
        var sorted = _order.ToArray();
        for (var b = 0; b < batches; b++)
        {
            sorted.AsSpan(places[b] * batch, batch).CopyTo(_order.AsSpan(b * batch, batch));
        }
    }
}
