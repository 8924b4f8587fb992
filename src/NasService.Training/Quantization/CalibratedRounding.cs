using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Torch.Extras;
using NasService.Training.Relaxation;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Quantization;

/// <summary>Rounding to any number of bits after training: weights symmetric for each output, tensors over calibrated ranges. A
/// simulation: no file has the widths that are not 8.</summary>
/// <param name="plan">Its policy says which layers.</param>
/// <param name="ranges">By tensor.</param>
/// <param name="bits">In place of the policy's.</param>
internal sealed class CalibratedRounding(NetworkPlan plan, IReadOnlyDictionary<string, ActivationRange> ranges, int bits) : ILayerRounding
{
    private readonly Dictionary<string, string> _reads = plan.Nodes.Where(n => n.Op is ConvUnit or Linear)
        .SelectMany(n => n.Op.Layers.Select(l => (Layer: l, Tensor: n.Inputs[0])))
            .Where(l => l.Layer.Format is { WeightBits: < 32, ActivationBits: < 32 })
        .ToDictionary(l => l.Layer.Name, l => l.Tensor, StringComparer.Ordinal);

    public Tensor Weight(LayerPlan layer, Tensor weight) => _reads.ContainsKey(layer.Name) ? BitSteps.RoundWeight(weight, bits) : weight;

    public Tensor Input(LayerPlan layer, Tensor x)
    {
        if (!_reads.TryGetValue(layer.Name, out var name))
        {
            return x;
        }

        var (low, high) = (Math.Min(0, ranges[name].Low), Math.Max(0, ranges[name].High));
        var codes = (1 << bits) - 1;
        var step = Math.Max((high - low) / codes, 1e-8);
        var zero = Math.Clamp(Math.Round(-low / step), 0, codes);
        using var factor = HeldScalar.New(step);
        using var inverse = HeldScalar.New(1 / step);
        return x.mul(inverse).round().clamp(HeldScalar.Of(-zero), HeldScalar.Of(codes - zero)).mul(factor);
    }
}
