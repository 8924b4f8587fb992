using NasService.Training.Importance;
using NasService.Training.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>
/// Sorts the inner channels and the heads of every block by importance, so that narrow sub-networks keep those that matter (Once-for-All,
/// <c>re_organize_middle_weights</c>). Every tensor that knows them is permuted alike, so the largest network's function does not change.
/// </summary>
internal static class ChannelSorter
{
    /// <param name="supernet">Its weights are permuted in place.</param>
    /// <param name="scores">How much each unit matters.</param>
    /// <param name="buffers">What an optimizer remembers, one tensor per parameter or null; permuted alike where it has the weight's
    /// shape.</param>
    /// <param name="tiers">
    /// Units already trained, by the name of the layer that reads them, ascending: those inside a smaller number stay inside it, so that
    /// networks trained before keep their weights. Null: none.
    /// </param>
    public static void Sort(
        Supernet supernet, UnitScores scores, IEnumerable<Tensor?[]>? buffers = null, IReadOnlyDictionary<string, int[]>? tiers = null)
    {
        using var noGrad = no_grad();

        // From the back: a block's first inner channels are judged by weights whose outputs are in their places already. What is inside
        // an operator has no tiers.
        foreach (var group in UnitGroups.Of(supernet).Where(g => !g.IsInside || tiers is null))
        {
            using var scope = NewDisposeScope();
            var order = Order(scores(group.Reader), tiers?.GetValueOrDefault(group.Reader.Layer.Name) ?? []);
            foreach (var axis in group.Axes)
            {
                Permute(supernet, buffers, axis, order);
            }
        }
    }

    /// <summary>Units by falling importance to the layer that reads them; ties keep their places, and so does a sorted block.</summary>
    private static Tensor Order(double[] scores, int[] tiers)
    {
        var units = Enumerable.Range(0, scores.Length).OrderBy(u => tiers.Count(t => t <= u)).ThenByDescending(u => scores[u]);
        return tensor(units.Select(u => (long)u).ToArray());
    }

    /// <summary>Permutes outputs (dimension 0 of every tensor) or inputs (a later one of the weight).</summary>
    private static void Permute(Supernet supernet, IEnumerable<Tensor?[]>? buffers, ChannelAxis axis, Tensor order)
    {
        var (layer, dimension) = axis;
        for (var p = 0; p < supernet.Parameters.Length; p++)
        {
            var name = supernet.Parameters[p].Name;
            var isWeight = name == $"{layer.Name}.weight";
            var isPerOutput = name == $"{layer.Name}.scale" || name == $"{layer.Name}.shift" || name == $"{layer.Name}.bias";
            if (!isWeight && (!isPerOutput || dimension > 0))
            {
                continue;
            }

            var value = supernet.Parameters[p].Value;
            var alike = (buffers ?? []).Select(b => b[p]).Where(b => b is not null && b.shape.AsSpan().SequenceEqual(value.shape));
            foreach (var target in alike.Append(value))
            {
                target?.copy_(target.index_select(dimension, order));
            }
        }
    }
}
