using NasService.Core.Jobs;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Relaxation;

/// <summary>What weights of choices are trained with beside the task's loss.</summary>
internal static class RelaxedLoss
{
    /// <summary>The share of the training of choices in which entropy costs nothing.</summary>
    private const double Free = 0.25;

    /// <summary>Sum over the edges of the entropy of their shares, in nats: how far the mixture is from one network.</summary>
    /// <param name="logarithms">Of the shares, for each edge.</param>
    public static Tensor Entropy(IEnumerable<Tensor> logarithms)
        => logarithms.Select(l => l.exp().mul(l).sum().neg()).Aggregate((a, b) => a.Plus(b));

    /// <summary>Coefficient of the entropy (QuantNAS): rises linearly, and as a logarithm behind the first quarter.</summary>
    /// <param name="settings">Its largest value.</param>
    /// <param name="elapsed">0 to 1, over the training of the choices.</param>
    public static double EntropyAt(RelaxationDefinition settings, double elapsed)
        => elapsed <= Free ? 0 : settings.Entropy * elapsed * Math.Log(1 + ((Math.E - 1) * (elapsed - Free) / (1 - Free)));

    /// <summary>Coefficient of the bit operations of a set: 0 for the first, the largest for the last, those between rising as a cube
    /// (published: 0, 0.0001, 0.001, 0.005, 0.01).</summary>
    public static double PenaltyOf(RelaxationDefinition settings, int set)
        => settings.Points == 1 ? settings.Penalty : settings.Penalty * Math.Pow((double)set / (settings.Points - 1), 3);
}
