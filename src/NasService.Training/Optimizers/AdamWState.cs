using NasService.Torch.Extras;
using NasService.Training.Supernets;
using TorchSharp;
using static TorchSharp.torch;

namespace NasService.Training.Optimizers;

/// <summary>
/// Notation of Loshchilov and Hutter (2019), algorithm 2: m, v running means of g and g g; t updates of this weight so far. A weight that
/// no member of a step used
/// keeps all three, so that each weight's bias correction counts its own updates; what no member used of a weight in use has the gradient
/// 0.
/// </summary>
internal sealed class AdamWState(Supernet supernet, double weightDecay) : OptimizerState(supernet.Parameters.Length, Mean, Square, Updates)
{
    private const string Mean = Prefix + "mean";
    private const string Square = Prefix + "square";
    private const string Updates = Prefix + "updates";
    private const double Beta1 = 0.9;
    private const double Beta2 = 0.999;
    private const double Epsilon = 1e-8;

    private static readonly Tensor s_one = ones(1).DetachFromDisposeScope();

    public override void Step(IReadOnlyList<Tensor?> gradients, double learningRate)
    {
        using var noGrad = no_grad();
        using var decay = HeldScalar.New(1 - (learningRate * weightDecay));
        for (var i = 0; i < gradients.Count; i++)
        {
            if (gradients[i] is { } gradient)
            {
                using var scope = NewDisposeScope();
                Update(i, gradient, learningRate, decay);
            }
        }
    }

    private void Update(int i, Tensor g, double learningRate, Scalar decay)
    {
        var weight = supernet.Parameters[i].Value;
        var (m, v) = (Slots[Mean][i] ??= zeros_like(weight).DetachFromDisposeScope(),
            Slots[Square][i] ??= zeros_like(weight).DetachFromDisposeScope());
        var counted = Slots[Updates][i] ??= zeros(1).DetachFromDisposeScope();
        var t = counted.Accumulate(s_one).item<float>();
        m.mul_(HeldScalar.Of(Beta1)).add_(g, HeldScalar.Of(1 - Beta1));
        v.mul_(HeldScalar.Of(Beta2)).addcmul_(g, g, HeldScalar.Of(1 - Beta2));
        if (supernet.Parameters[i].Decays)
        {
            weight.mul_(decay);
        }

        using var root = HeldScalar.New(1 / Math.Sqrt(1 - Math.Pow(Beta2, t)));
        using var step = HeldScalar.New(-learningRate / (1 - Math.Pow(Beta1, t)));
        weight.addcdiv_(m, v.sqrt().mul_(root).Shifted(Epsilon), step);
    }
}
