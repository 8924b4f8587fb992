using System.Collections.Immutable;
using NasService.Core.Operators;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Relaxation;

/// <summary>Steps of numbers in b bits: weights symmetric for each output, what they are multiplied with between its extremes, as the
/// export writes them.</summary>
internal static class BitSteps
{
    private const double Smallest = 1e-8;

    /// <summary>For each width, a step over the range; 0 for floating point. B.</summary>
    public static Tensor Unsigned(ImmutableArray<int> bits) => tensor([.. bits.Select(b => IsFloating(b) ? 0f : 1f / ((1L << b) - 1))]);

    /// <summary>For each width, a step over the largest magnitude; 0 for floating point. B.</summary>
    public static Tensor Signed(ImmutableArray<int> bits) => tensor([.. bits.Select(b => IsFloating(b) ? 0f : 1f / Limit(b))]);

    /// <summary>The largest code of a signed number.</summary>
    public static int Limit(int bits) => (1 << (bits - 1)) - 1;

    /// <summary>Largest magnitude for each output: out x 1 x 1 x 1, or out x 1.</summary>
    public static Tensor LargestOfOutputs(Tensor weight)
        => weight.abs().amax([.. Enumerable.Range(1, (int)weight.dim() - 1).Select(d => (long)d)], keepdim: true);

    /// <summary>The nearest of the values that b bits have; the gradient passes.</summary>
    public static Tensor RoundWeight(Tensor weight, int bits)
    {
        Tensor Error()
        {
            using var noGrad = no_grad();
            var w = weight.detach();
            var step = LargestOfOutputs(w).Times(1.0 / Limit(bits)).clamp_min(HeldScalar.Of(Smallest));
            return w.div(step).round().mul(step).add(w, HeldScalar.Of(-1));
        }

        return weight.Plus(Error());
    }

    /// <summary>The same between the extremes of all, zero included.</summary>
    public static Tensor RoundInput(Tensor x, int bits)
    {
        Tensor Error()
        {
            using var noGrad = no_grad();
            var v = x.detach();
            var low = v.min().clamp_max(HeldScalar.Of(0));
            var step = v.max().clamp_min(HeldScalar.Of(0)).add(low, HeldScalar.Of(-1))
                .Times(1.0 / ((1 << bits) - 1)).clamp_min(HeldScalar.Of(Smallest));

            // Zero has a code: codes count from it.
            return v.div(step).round().mul(step).add(v, HeldScalar.Of(-1));
        }

        return x.Plus(Error());
    }

    private static bool IsFloating(int bits) => bits >= NumberFormats.Fp32.WeightBits;
}
