using System.Collections.Immutable;
using NasService.Core.Operators;
using NasService.Torch.Extras;
using NasService.Training.Relaxation;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.QuantNas;

/// <summary>A mixture of other widths than the policy's, in equal shares: what a step costs with them.</summary>
internal sealed class OtherWidths(IBitMixture inner, ImmutableArray<int> widths) : IBitMixture, IDisposable
{
    public void Begin(ImmutableArray<int> bits, Tensor shares)
        => inner.Begin(bits.Any(b => b < 32) ? widths : bits,
            bits.Any(b => b < 32) ? ones(widths.Length).Times(1.0 / widths.Length) : shares);

    public Tensor Weight(LayerPlan layer, Tensor weight) => inner.Weight(layer, weight);

    public Tensor Input(LayerPlan layer, Tensor x) => inner.Input(layer, x);

    public void Dispose() => (inner as IDisposable)?.Dispose();
}
