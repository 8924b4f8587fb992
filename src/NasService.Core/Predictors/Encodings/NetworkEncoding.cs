using NasService.Core.Networks;
using NasService.Core.Spaces;

namespace NasService.Core.Predictors.Encodings;

/// <summary>
/// For costs: masked one-hot, and what can be counted of the network behind the genes, by number format: multiply-accumulates by kind of layer, values that layers hand
/// on, values converted between formats; and blocks. Counts are shares of the largest network's. They add up to a latency as genes alone do not: what a width costs
/// depends on the bits, and what a format costs on the size of what it is changed for.
/// </summary>
public sealed class NetworkEncoding : IFeatureEncoding
{
    // Of each format, fp32 first.
    private const int Pointwise = 0;
    private const int Depthwise = 1;
    private const int Dense = 2;
    private const int Values = 3;
    private const int OfFormat = 4;

    private const int Converted = 2 * OfFormat;
    private const int Blocks = Converted + 1;
    private const int Counts = Blocks + 1;

    private readonly SearchSpace _space;
    private readonly MaskedOneHotEncoding _genes;
    private readonly double[] _largest;
    private readonly int[] _groups;

    public NetworkEncoding(SearchSpace space)
    {
        ArgumentNullException.ThrowIfNull(space);
        _space = space;
        _genes = new MaskedOneHotEncoding(space.Genes);
        _largest = Count(space.LargestPlan);
        for (var i = 0; i < OfFormat; i++)
        {
            // One scale for both formats: the largest network has all of it in one of them.
            _largest[i] = _largest[i + OfFormat] = Math.Max(1, _largest[i] + _largest[i + OfFormat]);
        }

        _largest[Converted] = _largest[Values];
        _groups = [.. _genes.Groups, .. Enumerable.Repeat(_genes.Groups.Max() + 1, Counts)];
    }

    public string Name => "masked-one-hot+counts";

    public int Length => _groups.Length;

    public IReadOnlyList<int> Groups => _groups;

    public void Encode(ReadOnlySpan<int> canonicalGenes, Span<double> features)
    {
        _genes.Encode(canonicalGenes, features);
        var counts = Count(_space.Plan(canonicalGenes));
        for (var i = 0; i < Counts; i++)
        {
            features[_genes.Length + i] = counts[i] / _largest[i];
        }
    }

    private static double[] Count(NetworkPlan plan)
    {
        var counts = new double[Counts];
        var bits = 32;
        foreach (var layer in plan.Layers)
        {
            var format = layer.Bits == 8 ? OfFormat : 0;
            counts[format + (layer.IsDepthwise ? Depthwise : layer.Kernel == 1 ? Pointwise : Dense)] += layer.Macs;
            counts[format + Values] += (double)layer.Out * layer.OutPlaces;
            counts[Converted] += layer.Bits == bits ? 0 : (double)layer.In * layer.InPlaces;
            bits = layer.Bits;
        }

        // Products without weights are always in fp32.
        counts[Dense] += plan.Nodes.Sum(n => n.Op.FreeMacs);
        counts[Blocks] = plan.Blocks.Length;
        return counts;
    }
}
