using System.Collections.Immutable;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Relaxation;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.QuantNas;

/// <summary>A mixture for those layers alone that a policy has in 8 bits.</summary>
internal sealed class PolicyMixture(NetworkPlan plan, IBitMixture inner) : ILayerRounding, IDisposable
{
    private readonly HashSet<string> _quantized = [.. plan.Layers.Where(l => l.Format.WeightBits < 32).Select(l => l.Name)];

    public Tensor Weight(LayerPlan layer, Tensor weight) => _quantized.Contains(layer.Name) ? inner.Weight(layer, weight) : weight;

    public Tensor Input(LayerPlan layer, Tensor x) => _quantized.Contains(layer.Name) ? inner.Input(layer, x) : x;

    public void Dispose() => (inner as IDisposable)?.Dispose();
}

/// <summary>A mixture of other widths than the policy's, in equal shares: what a step costs with them.</summary>
internal sealed class OtherWidths(IBitMixture inner, ImmutableArray<int> widths) : IBitMixture, IDisposable
{
    public void Begin(ImmutableArray<int> bits, Tensor shares)
        => inner.Begin(bits.Any(b => b < 32) ? widths : bits, bits.Any(b => b < 32) ? full(widths.Length, 1f / widths.Length) : shares);

    public Tensor Weight(LayerPlan layer, Tensor weight) => inner.Weight(layer, weight);

    public Tensor Input(LayerPlan layer, Tensor x) => inner.Input(layer, x);

    public void Dispose() => (inner as IDisposable)?.Dispose();
}
