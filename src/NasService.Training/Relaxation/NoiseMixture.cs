using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NasService.Core.Operators;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Relaxation;

/// <summary>
/// Noise in place of rounding (QuantNAS): Gaussian, as wide as half of the mean step of the widths in their shares. The numbers themselves
/// keep their gradient, the noise carries none but that of the shares; one draw serves all widths, and all layers that read the same
/// numbers.
/// </summary>
/// <param name="seed">All chance comes from it.</param>
internal sealed class NoiseMixture(int seed) : IBitMixture, IDisposable
{
    /// <summary>Published; an error that is even within a step deviates by 0.29 of it.</summary>
    private const double ShareOfStep = 0.5;

    private readonly Generator _generator = new((ulong)seed);
    private readonly ConditionalWeakTable<Tensor, Tensor> _noise = [];
    private ImmutableArray<int> _bits = [];
    private Tensor? _steps;
    private Tensor? _signedSteps;

    public void Begin(ImmutableArray<int> bits, Tensor shares)
    {
        _bits = bits;
        if (IsFelt)
        {
            // One over the number of steps between the ends of the range.
            _steps = shares.mul(BitSteps.Unsigned(bits)).sum();
            _signedSteps = shares.mul(BitSteps.Signed(bits)).sum();
        }
    }

    public Tensor Weight(LayerPlan layer, Tensor weight)
    {
        if (!IsFelt)
        {
            return weight;
        }

        return weight.Plus(Noise(weight.detach()).mul(_signedSteps!));

        Tensor Noise(Tensor w)
        {
            using var noGrad = no_grad();
            return Draw(w).mul(BitSteps.LargestOfOutputs(w)).Times(ShareOfStep);
        }
    }

    public Tensor Input(LayerPlan layer, Tensor x)
    {
        if (!IsFelt)
        {
            return x;
        }

        if (!_noise.TryGetValue(x, out var noise))
        {
            using var noGrad = no_grad();
            var values = x.detach();
            noise = Draw(values).mul(values.max().add(values.min(), HeldScalar.Of(-1))).Times(ShareOfStep);
            _noise.Add(x, noise);
        }

        return x.Plus(noise.mul(_steps!));
    }

    public void Dispose() => _generator.Dispose();

    private bool IsFelt => _bits.Any(b => b < NumberFormats.Fp32.WeightBits);

    // Maps lie with their channels last, and what is added to them has to.
    private Tensor Draw(Tensor like) => like.dim() == 4
        ? randn([like.size(0), like.size(2), like.size(3), like.size(1)], generator: _generator, device: like.device).permute(0, 3, 1, 2)
        : randn(like.shape, generator: _generator, device: like.device);
}
