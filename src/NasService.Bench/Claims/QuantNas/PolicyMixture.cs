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
