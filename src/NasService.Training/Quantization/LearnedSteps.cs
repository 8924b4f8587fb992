using System.Collections.Immutable;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Extraction;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Quantization;

/// <summary>
/// Quantization with learned step sizes (LSQ, Esser et al. 2020): every weight of a layer in few bits has a step for each output, and
/// every tensor that such a layer reads has one, all trained with the network. Codes of weights are symmetric; those of tensors begin at a
/// zero point that the first batch decides. The logarithm of a step is what moves, so that steps stay above 0. Not thread-safe.
/// </summary>
internal sealed class LearnedSteps : ILayerRounding
{
    private readonly Dictionary<string, (string Tensor, int Bits)> _layers;
    private readonly Dictionary<string, StepQuantizer> _weights = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StepQuantizer> _inputs = new(StringComparer.Ordinal);
    private readonly List<(StepQuantizer Quantizer, Tensor Leaf)> _used = [];

    /// <param name="plan">The network with its policy; layers in floating point are left alone.</param>
    /// <param name="bits">Of every layer in place of the policy's, in widths that no file has; null: the policy's.</param>
    public LearnedSteps(NetworkPlan plan, int? bits = null) => _layers = plan.Nodes.Where(n => n.Op is ConvUnit or Linear)
        .SelectMany(n => n.Op.Layers.Select(l => (Layer: l, Tensor: n.Inputs[0])))
        .Where(l => l.Layer.Format is { WeightBits: < 32, ActivationBits: < 32 })
        .ToDictionary(l => l.Layer.Name, l => (l.Tensor, bits ?? l.Layer.Format.WeightBits), StringComparer.Ordinal);

    /// <summary>Leaves of the pass that went before, in the order of their use.</summary>
    public IReadOnlyList<Tensor> Leaves => [.. _used.Select(u => u.Leaf)];

    /// <summary>What comes now is a pass of its own, whose leaves belong to the caller's dispose scope.</summary>
    public void Begin() => _used.Clear();

    /// <summary>Moves the steps of the last pass.</summary>
    /// <param name="gradients">Of <see cref="Leaves"/>.</param>
    /// <param name="rate">By about this share of itself each.</param>
    public void Step(IReadOnlyList<Tensor?> gradients, double rate)
    {
        for (var i = 0; i < gradients.Count; i++)
        {
            if (gradients[i] is { } gradient)
            {
                _used[i].Quantizer.Move(gradient, rate);
            }
        }
    }

    public Tensor Weight(LayerPlan layer, Tensor weight)
    {
        if (!_layers.TryGetValue(layer.Name, out var own))
        {
            return weight;
        }

        if (!_weights.TryGetValue(layer.Name, out var quantizer))
        {
            _weights.Add(layer.Name, quantizer = StepQuantizer.OfWeight(weight, own.Bits));
        }

        return Round(quantizer, weight);
    }

    public Tensor Input(LayerPlan layer, Tensor x)
    {
        if (!_layers.TryGetValue(layer.Name, out var own))
        {
            return x;
        }

        if (!_inputs.TryGetValue(own.Tensor, out var quantizer))
        {
            _inputs.Add(own.Tensor, quantizer = StepQuantizer.OfInput(x, own.Bits));
        }

        return Round(quantizer, x);
    }

    /// <summary>The network with what was learned: steps of weights beside its layers, but for those whose BN was folded into
    /// them.</summary>
    public FoldedNetwork Of(FoldedNetwork network) => network with
    {
        Layers = network.Layers.ToDictionary(
            l => l.Key,
            l => _weights.TryGetValue(l.Key, out var q) && !l.Value.Plan.HasBatchNorm ? l.Value with { Scales = [.. q.Steps] } : l.Value,
                StringComparer.Ordinal),
    };

    /// <summary>Ranges with those that were learned in the place of calibrated ones.</summary>
    /// <param name="calibrated">By tensor.</param>
    public ImmutableDictionary<string, ActivationRange> Of(IReadOnlyDictionary<string, ActivationRange> calibrated)
        => calibrated.ToImmutableDictionary(StringComparer.Ordinal)
            .SetItems(_inputs.Select(i => KeyValuePair.Create(i.Key, i.Value.Range)));

    private Tensor Round(StepQuantizer quantizer, Tensor x)
    {
        var known = _used.FindIndex(u => u.Quantizer == quantizer);
        if (known < 0)
        {
            known = _used.Count;
            _used.Add((quantizer, quantizer.Leaf()));
        }

        return quantizer.Round(x, _used[known].Leaf);
    }
}
