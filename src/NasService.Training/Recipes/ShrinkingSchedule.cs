using System.Collections.Immutable;
using NasService.Core.Genes;

namespace NasService.Training.Recipes;

/// <summary>
/// The phases of progressive shrinking for a space (Once-for-All, <c>train_ofa_net.py</c>): the largest network; kernels, one sub-network a step; depths, two; inner
/// widths, four; width multipliers, four. A kind with several smaller choices opens them one by one, the last of them for five times as long. Steps are shared out in
/// the proportion of the published epochs, and rates in that of the published ones.
/// </summary>
internal static class ShrinkingSchedule
{
    private const double FullEpochs = 180;
    private const double LongEpochs = 125;
    private const double ShortEpochs = 25;

    /// <summary>Published peak rates per 64 images: 0.08125 for the largest network, 0.03 for kernels, 0.0025 and 0.0075 for the others' first and last phases.</summary>
    private const double KernelRate = 0.03 / 0.08125;
    private const double FirstRate = 0.0025 / 0.08125;
    private const double LastRate = 0.0075 / 0.08125;

    private static readonly (DimensionKind Kind, int Members)[] s_order =
        [(DimensionKind.Kernel, 1), (DimensionKind.Depth, 2), (DimensionKind.Expand, 4), (DimensionKind.Width, 4)];

    /// <param name="genes">The space's dimensions.</param>
    /// <param name="steps">In all.</param>
    /// <returns>The phases in order, without those that get no step.</returns>
    public static ImmutableArray<ShrinkingPhase> Of(GeneSpace genes, long steps)
    {
        var reach = ImmutableDictionary<DimensionKind, int>.Empty;
        List<(double Epochs, int Members, double Rate, ImmutableDictionary<DimensionKind, int> Reach, bool Sorts)> drafts = [(FullEpochs, 0, 1, reach, false)];
        foreach (var (kind, members) in s_order)
        {
            var choices = genes.Dimensions.Where(d => d.Kind == kind).Select(d => d.Choices.Length).DefaultIfEmpty(1).Max();

            // Kernels come all at once, as published.
            for (var count = kind == DimensionKind.Kernel ? choices : 2; count <= choices && choices > 1; count++)
            {
                var isLast = count == choices;
                reach = reach.SetItem(kind, count);
                var rate = kind == DimensionKind.Kernel ? KernelRate : isLast ? LastRate : FirstRate;
                drafts.Add((isLast ? LongEpochs : ShortEpochs, members, rate, reach, kind is DimensionKind.Expand or DimensionKind.Width));
            }
        }

        var total = drafts.Sum(d => d.Epochs);
        var (start, epochs) = (0L, 0.0);
        var phases = ImmutableArray.CreateBuilder<ShrinkingPhase>();
        foreach (var draft in drafts)
        {
            epochs += draft.Epochs;
            var end = (long)Math.Round(steps * epochs / total);
            if (end > start)
            {
                phases.Add(new ShrinkingPhase(start, end - start, draft.Members, draft.Rate, draft.Reach, draft.Sorts));
            }

            start = end;
        }

        return phases.ToImmutable();
    }
}
