using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NasService.Core.Operators;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Relaxation;

/// <summary>
/// Fake quantization of a mixture: numbers rounded to each width between their extremes, and summed up in the widths' shares; the gradient passes
/// through the rounding as if it were not there. What is rounded is kept for all layers that read the same numbers.
/// </summary>
internal sealed class RoundedMixture : IBitMixture
{
    private readonly ConditionalWeakTable<Tensor, Dictionary<int, Tensor>> _rounded = [];
    private ImmutableArray<int> _bits = [];
    private Tensor? _shares;

    public void Begin(ImmutableArray<int> bits, Tensor shares) => (_bits, _shares) = (bits, shares);

    public Tensor Weight(LayerPlan layer, Tensor weight) => Mix(weight, b => BitSteps.RoundWeight(weight, b));

    public Tensor Input(LayerPlan layer, Tensor x)
    {
        var known = _rounded.GetOrCreateValue(x);
        return Mix(x, b => known.TryGetValue(b, out var rounded) ? rounded : known[b] = BitSteps.RoundInput(x, b));
    }

    private Tensor Mix(Tensor x, Func<int, Tensor> rounded)
    {
        if (_bits.All(b => b >= NumberFormats.Fp32.WeightBits))
        {
            return x;
        }

        Tensor? sum = null;
        for (var i = 0; i < _bits.Length; i++)
        {
            var part = (_bits[i] >= NumberFormats.Fp32.WeightBits ? x : rounded(_bits[i])).mul(_shares!.select(0, i));
            sum = sum is null ? part : sum.Plus(part);
        }

        return sum!;
    }
}
