using System.Collections.Immutable;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Data.Targets;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Extraction;

/// <summary>Cuts a sub-network out of the supernet: copied slices, transformed kernels, calibrated BN folded in.</summary>
public static class SubNetworkExtractor
{
    /// <summary>
    /// A plain network that gives the supernet's outputs for <paramref name="plan"/> under <paramref name="statistics"/>, up to rounding.
    /// </summary>
    /// <param name="supernet">The weights.</param>
    /// <param name="plan">The sub-network.</param>
    /// <param name="statistics">Of its BN.</param>
    /// <param name="scale">Of the numbers that were trained on: the outputs are in their unit then. Null: none.</param>
    public static FoldedNetwork Extract(Supernet supernet, NetworkPlan plan, NetworkStatistics statistics, TargetScale? scale = null)
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var layers = plan.Layers.ToDictionary(l => l.Name, l => Fold(supernet.Layer(l.Name), l, statistics), StringComparer.Ordinal);
        return new FoldedNetwork(plan, scale is null || scale == TargetScale.None ? layers : Unscaled(plan, layers, scale)) { Operators = supernet.Operators };
    }

    /// <summary>What gives the outputs is a product with a bias: the way back to the targets' unit goes into both.</summary>
    private static Dictionary<string, FoldedLayer> Unscaled(NetworkPlan plan, Dictionary<string, FoldedLayer> layers, TargetScale scale)
    {
        var last = plan.Nodes.Single(n => n.Name == plan.Outputs[0].Node).Op.Layers.Single().Name;
        var layer = layers[last];
        return new Dictionary<string, FoldedLayer>(layers, StringComparer.Ordinal)
        {
            [last] = layer with
            {
                Weight = [.. layer.Weight.Select(w => (float)(w * scale.Deviation))],
                Bias = [.. layer.Bias.Select(b => (float)((b * scale.Deviation) + scale.Mean))],
            },
        };
    }

    private static FoldedLayer Fold(SharedLayer shared, LayerPlan layer, NetworkStatistics statistics)
    {
        var slice = shared.SliceWeight(layer);
        var (weight, shape) = (Values(slice), slice.shape.ToImmutableArray());
        if (!layer.HasBatchNorm)
        {
            // Exported convolutions all have a bias; one that was never trained is zero.
            return new FoldedLayer(layer, [.. weight], shared.SliceBias(layer) is { } trained ? [.. Values(trained)] : [.. new float[layer.Out]], shape);
        }

        var scale = Values(shared.SliceScale(layer)!);
        var shift = Values(shared.SliceShift(layer)!);
        var (mean, variance) = (statistics.Layers[layer.Name].Mean, statistics.Layers[layer.Name].Variance);
        var bias = new float[layer.Out];
        var perChannel = weight.Length / layer.Out;
        for (var c = 0; c < layer.Out; c++)
        {
            var factor = scale[c] / Math.Sqrt(variance[c] + layer.NormEpsilon);
            bias[c] = (float)(shift[c] - (mean[c] * factor));
            for (var i = c * perChannel; i < (c + 1) * perChannel; i++)
            {
                weight[i] = (float)(weight[i] * factor);
            }
        }

        return new FoldedLayer(layer, [.. weight], [.. bias], shape);
    }

    private static float[] Values(Tensor t) => t.detach().cpu().contiguous().data<float>().ToArray();
}
