using NasService.Core.Blocks;
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
    /// <param name="buffers">Momentum, one per parameter or null; permuted alike.</param>
    /// <param name="tiers">
    /// Inner widths already trained, by block name, ascending: channels inside a narrower width stay inside it, so that networks trained before
    /// keep their weights. Null: none.
    /// </param>
    public static void Sort(Supernet supernet, IReadOnlyList<Tensor?>? buffers = null, IReadOnlyDictionary<string, int[]>? tiers = null)
    {
        using var noGrad = no_grad();
        foreach (var block in supernet.BlocksOfLargest)
        {
            var widths = tiers?.GetValueOrDefault(block.Name) ?? [];

            // From the back: a bottleneck's first inner channels are judged by weights whose outputs are in their places already.
            for (var i = block.Layers.Length - 1; i > 0; i--)
            {
                var consumer = block.Layers[i];
                var producers = Producers(block, i);
                if (producers.Count > 0 && (consumer.Role == LayerRole.Main || widths.Length == 0))
                {
                    SortInputs(supernet, buffers, consumer, producers, consumer.Role == LayerRole.Main ? widths : []);
                }
            }
        }
    }

    /// <summary>The layers between the convolution that makes a layer's input channels and the layer itself; empty where they are not the block's own, or no inner channels.</summary>
    private static List<LayerPlan> Producers(BlockPlan block, int index)
    {
        var consumer = block.Layers[index];
        if (consumer.Role == LayerRole.SqueezeExpand)
        {
            return [block.Layers[index - 1]];
        }

        if (consumer.Role != LayerRole.Main || consumer.IsDepthwise)
        {
            return [];
        }

        var result = new List<LayerPlan>();
        foreach (var layer in block.Layers[..index].Reverse().Where(l => l.Role != LayerRole.Shortcut))
        {
            result.Add(layer);
            if (layer.Role == LayerRole.Main && !layer.IsDepthwise)
            {
                return result;
            }
        }

        return [];
    }

    private static void SortInputs(Supernet supernet, IReadOnlyList<Tensor?>? buffers, LayerPlan consumer, List<LayerPlan> producers, int[] widths)
    {
        using var scope = NewDisposeScope();
        var importance = supernet.Layer(consumer.Name).Weight.abs().sum([0L, 2L, 3L]).data<float>().ToArray().Select(v => (double)v).ToArray();
        foreach (var width in widths.Where(w => w < importance.Length))
        {
            for (var c = 0; c < width; c++)
            {
                importance[c] += TierOffset;
            }
        }

        // A stable order: ties keep their places, and so does a sorted block.
        var order = tensor(Enumerable.Range(0, importance.Length).OrderByDescending(c => importance[c]).Select(c => (long)c).ToArray());
        Permute(supernet, buffers, consumer, 1, order);
        foreach (var layer in producers)
        {
            // What a gate's first layer puts out are channels of the gate's own.
            Permute(supernet, buffers, layer, layer.Role == LayerRole.SqueezeReduce && consumer.Role != LayerRole.SqueezeExpand ? 1 : 0, order);
        }
    }

    /// <summary>Permutes outputs (dimension 0 of every tensor) or inputs (dimension 1 of the weight).</summary>
    private static void Permute(Supernet supernet, IReadOnlyList<Tensor?>? buffers, LayerPlan layer, long dimension, Tensor order)
    {
        for (var p = 0; p < supernet.Parameters.Length; p++)
        {
            var name = supernet.Parameters[p].Name;
            var isWeight = name == $"{layer.Name}.weight";
            var isPerOutput = name == $"{layer.Name}.scale" || name == $"{layer.Name}.shift" || name == $"{layer.Name}.bias";
            if (!isWeight && (!isPerOutput || dimension > 0))
            {
                continue;
            }

            foreach (var target in new[] { supernet.Parameters[p].Value, buffers?[p] })
            {
                target?.copy_(target.index_select(dimension, order));
            }
        }
    }
}
