using NasService.Core.Networks;
using NasService.Training.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>
/// Sorts the inner channels of every block by importance, so that narrow sub-networks keep the channels that matter: the L1 norm of the weights that the consuming
/// convolution has for each of its input channels (Once-for-All, <c>re_organize_middle_weights</c>). Every tensor that knows the channels is permuted alike, so the
/// largest network's function does not change.
/// </summary>
internal static class ChannelSorter
{
    // Larger than any sum of weights: a channel never leaves its tier.
    private const double TierOffset = 1e5;

    /// <param name="supernet">Its weights are permuted in place.</param>
    /// <param name="buffers">What an optimizer remembers, one tensor per parameter or null; permuted alike where it has the weight's shape.</param>
    /// <param name="tiers">
    /// Inner widths already trained, by block name, ascending: channels inside a narrower width stay inside it, so that networks trained before
    /// keep their weights. Null: none.
    /// </param>
    public static void Sort(Supernet supernet, IEnumerable<Tensor?[]>? buffers = null, IReadOnlyDictionary<string, int[]>? tiers = null)
    {
        using var noGrad = no_grad();
        foreach (var blocks in supernet.Plans.SelectMany(p => p.Blocks).GroupBy(b => b.Name, StringComparer.Ordinal))
        {
            var widths = tiers?.GetValueOrDefault(blocks.Key) ?? [];

            // From the back: a block's first inner channels are judged by weights whose outputs are in their places already.
            foreach (var consumer in blocks.SelectMany(b => b.Nodes.Reverse()).DistinctBy(n => n.Name))
            {
                SortInputs(supernet, buffers, blocks, consumer, widths);
                if (widths.Length == 0)
                {
                    SortInside(supernet, buffers, consumer);
                }
            }
        }
    }

    /// <param name="supernet">Its weights are permuted.</param>
    /// <param name="buffers">Permuted alike.</param>
    /// <param name="blocks">What the block is in one network or another: whoever makes the channels in any of them is permuted.</param>
    /// <param name="consumer">Whose inputs are put in order.</param>
    /// <param name="widths">Trained before.</param>
    private static void SortInputs(Supernet supernet, IEnumerable<Tensor?[]>? buffers, IEnumerable<BlockPlan> blocks, Node consumer, int[] widths)
    {
        var kernel = supernet.Operators.Kernels.Get(consumer.Op);
        if (kernel.Flow(consumer.Op) != ChannelFlow.Mixes)
        {
            return;
        }

        var producers = blocks.SelectMany(b => b.Nodes.Where(n => n.Name == consumer.Name).Select(n => Producers(supernet, b, n))).ToArray();
        if (producers.Any(p => p.Count == 0))
        {
            return;
        }

        using var scope = NewDisposeScope();
        ChannelAxis[] read = [.. kernel.InputAxes(consumer.Op)];
        var order = Order(supernet, read[0], widths);
        foreach (var axis in read.Concat(producers.SelectMany(p => p)).DistinctBy(a => (a.Layer.Name, a.Dimension)))
        {
            Permute(supernet, buffers, axis, order);
        }
    }

    private static void SortInside(Supernet supernet, IEnumerable<Tensor?[]>? buffers, Node node)
    {
        foreach (var (consumer, producer) in supernet.Operators.Kernels.Get(node.Op).InnerChannels(node.Op))
        {
            using var scope = NewDisposeScope();
            var order = Order(supernet, new ChannelAxis(consumer, 1), []);
            Permute(supernet, buffers, new ChannelAxis(consumer, 1), order);
            Permute(supernet, buffers, new ChannelAxis(producer, 0), order);
        }
    }

    /// <summary>What knows the channels that a node reads, back to the node that makes them; empty where that is not in the block: they are no inner channels.</summary>
    private static List<ChannelAxis> Producers(Supernet supernet, BlockPlan block, Node consumer)
    {
        var axes = new List<ChannelAxis>();
        for (var node = Find(consumer); node is not null; node = Find(node))
        {
            var kernel = supernet.Operators.Kernels.Get(node.Op);
            switch (kernel.Flow(node.Op))
            {
                case ChannelFlow.Carries:
                    axes.AddRange(kernel.InputAxes(node.Op));
                    break;
                case ChannelFlow.Mixes:
                    axes.AddRange(kernel.OutputAxes(node.Op));
                    return axes;
                default:
                    return [];
            }
        }

        return [];

        Node? Find(Node reader) => block.Nodes.FirstOrDefault(n => n.Name == reader.Inputs[0]);
    }

    /// <summary>Channels by falling importance to the layer that reads them; ties keep their places, and so does a sorted block.</summary>
    private static Tensor Order(Supernet supernet, ChannelAxis axis, int[] widths)
    {
        var weight = supernet.Layer(axis.Layer.Name).Weight;
        var others = Enumerable.Range(0, (int)weight.dim()).Select(d => (long)d).Where(d => d != axis.Dimension).ToArray();
        var importance = weight.abs().sum(others).data<float>().ToArray().Select(v => (double)v).ToArray();
        foreach (var width in widths.Where(w => w < importance.Length))
        {
            for (var c = 0; c < width; c++)
            {
                importance[c] += TierOffset;
            }
        }

        return tensor(Enumerable.Range(0, importance.Length).OrderByDescending(c => importance[c]).Select(c => (long)c).ToArray());
    }

    /// <summary>Permutes outputs (dimension 0 of every tensor) or inputs (dimension 1 of the weight).</summary>
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
            foreach (var target in (buffers ?? []).Select(b => b[p]).Where(b => b is not null && b.shape.AsSpan().SequenceEqual(value.shape)).Append(value))
            {
                target?.copy_(target.index_select(dimension, order));
            }
        }
    }
}
