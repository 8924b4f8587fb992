using System.Collections.Immutable;
using System.Diagnostics;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Spaces;
using NasService.Torch.Extras;
using NasService.Training.Data;
using static TorchSharp.torch;

namespace NasService.Bench;

/// <summary>
/// Time of an optimizer step that trains one network from labels, as the reference's plain step does: forward, backward, SGD. The listed networks
/// take their turns, the largest one after every <see cref="LargestEvery"/> of them, so that both see the same load; and each step is
/// made twice, by our operators and by libtorch's alone.
/// </summary>
internal static class SoloSteps
{
    private const int LargestEvery = 3;

    private const int LossSteps = 20;

    /// <summary>A weight's last bit, about: what any other order of the same sums changes.</summary>
    private const double LastBit = 1e-7;

    /// <param name="space">The space.</param>
    /// <param name="data">Synthetic images.</param>
    /// <param name="augmentation">Flips and shifts.</param>
    /// <param name="batch">Images a step.</param>
    /// <param name="listed">The networks; one or more.</param>
    /// <param name="plan">Steps that count, threads, and the time after which no round begins.</param>
    /// <param name="seed">Of weights and batches.</param>
    /// <param name="reference">The reference's own code, which takes its rounds in turn with ours; null: it is not at hand.</param>
    /// <param name="cancellationToken">Checked before every step.</param>
    public static SoloResult Measure(
        SearchSpace space,
        DataSet data,
        DataDefinition augmentation,
        int batch,
        ImmutableArray<NetworkPlan> listed,
        SoloPlan plan,
        int seed,
        (string Checkout, string Script)? reference,
        CancellationToken cancellationToken)
    {
        set_num_threads(plan.Threads);
        var largest = space.LargestPlan;
        var turns = listed.Chunk(LargestEvery).SelectMany(c => (NetworkPlan[])[.. c, largest]).ToImmutableArray();
        using var fast = new SoloSide(space, data, augmentation, batch, turns, TorchExtras.Current, seed);
        using var plain = new SoloSide(space, data, augmentation, batch, turns, TorchExtras.Plain, seed);
        using var moved = new SoloSide(space, data, augmentation, batch, turns, TorchExtras.Plain, seed);
        moved.Perturb(LastBit, (ulong)seed);
        using var references = new ReferenceSides(reference is { } r ? new ReferencePlan(r.Checkout, r.Script, turns, batch, plan.Threads) : null);
        var began = Stopwatch.GetTimestamp();
        var (apart, rounding) = (0.0, 0.0);
        var compared = 0;

        // The first round touches every shape once and does not count.
        for (var round = 0; round == 0 || (fast.Random.Count < plan.Steps && (round == 1 || Stopwatch.GetElapsedTime(began) < plan.Limit)); round++)
        {
            for (var i = 0; i < turns.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var (first, second) = i % 2 == 0 ? (fast, plain) : (plain, fast);
                var isLargest = ReferenceEquals(turns[i], largest);
                var (a, b) = (first.Step(isLargest, round > 0), second.Step(isLargest, round > 0));
                if (compared < LossSteps)
                {
                    compared++;
                    apart = Math.Max(apart, Math.Abs(a - b) / Math.Abs(b));
                    var loss = ReferenceEquals(first, plain) ? a : b;
                    rounding = Math.Max(rounding, Math.Abs(moved.Step(isLargest, false) - loss) / Math.Abs(loss));
                }
            }

            references.Train(round > 0);
        }

        var (random, biggest) = (SoloTimes.Of(fast.Random), SoloTimes.Of(fast.Largest));
        return new SoloResult(
            random, biggest, SoloTimes.Of(plain.Random), SoloTimes.Of(plain.Largest), apart, rounding, compared, references.Times([.. turns.Select(t => ReferenceEquals(t, largest))], random, biggest));
    }
}
