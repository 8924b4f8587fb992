using NasService.Core.Latency;
using NasService.Measurement.Sessions;

namespace NasService.Measurement.Timing;

/// <summary>
/// Measures models in shuffled groups of ten with the anchor model before, between and after them. Where the anchor moved by over 3 %
/// from one side of a group to the other, the machine changed meanwhile and the group is measured again.
/// </summary>
internal sealed class AnchoredSeries(InterleavedTimer timer)
{
    public const int GroupSize = 10;

    public const double LargestDrift = 0.03;

    /// <summary>A machine that never settles must not hold up the search; the ratio to the anchor then still says what it did.</summary>
    public const int LargestRepeats = 2;

    /// <summary>Outcomes in the order of <paramref name="models"/>.</summary>
    /// <exception cref="OnnxModelException">The anchor cannot be measured.</exception>
    public IReadOnlyList<MeteredModel> Measure(
        IReadOnlyList<ModelFile> models,
        ModelFile? anchor,
        MeasurementPlan plan,
        Random order,
        IProgress<int>? progress,
        CancellationToken cancellationToken)
    {
        var shuffled = Enumerable.Range(0, models.Count).ToArray();
        order.Shuffle(shuffled);
        var outcomes = new MeteredModel[models.Count];
        var done = 0;
        var before = AnchorMs(anchor, plan, cancellationToken);
        foreach (var group in shuffled.Chunk(GroupSize))
        {
            (var measured, before) = Group([.. group.Select(i => models[i])], before, anchor, plan, cancellationToken);
            for (var i = 0; i < group.Length; i++)
            {
                outcomes[group[i]] = measured[i];
            }

            done += group.Length;
            progress?.Report(done);
        }

        return outcomes;
    }

    private (IReadOnlyList<MeteredModel> Measured, double AfterMs) Group(
        ModelFile[] models, double beforeMs, ModelFile? anchor, MeasurementPlan plan, CancellationToken cancellationToken)
    {
        for (var repeats = 0; ; repeats++)
        {
            var measured = timer.Measure(models, plan, cancellationToken);
            if (anchor is null)
            {
                return (measured, beforeMs);
            }

            var afterMs = AnchorMs(anchor, plan, cancellationToken);
            if (Math.Abs((afterMs / beforeMs) - 1) <= LargestDrift || repeats == LargestRepeats)
            {
                // A group's members share the time between two anchors, so both are equally near.
                var nearestMs = (beforeMs + afterMs) / 2;
                return ([.. measured.Select(m => m with { Latency = m.Latency is { } l ? l with { AnchorRatio = l.MedianMs / nearestMs } : null })], afterMs);
            }

            beforeMs = afterMs;
        }
    }

    private double AnchorMs(ModelFile? anchor, MeasurementPlan plan, CancellationToken cancellationToken)
    {
        if (anchor is null)
        {
            return double.NaN;
        }

        var outcome = timer.Measure([anchor], plan, cancellationToken)[0];
        return outcome.Latency?.MedianMs ?? throw new OnnxModelException($"anchor model {anchor.ArchitectureId}: {outcome.Error}");
    }
}
