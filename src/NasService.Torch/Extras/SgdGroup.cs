using TorchSharp;

namespace NasService.Torch.Extras;

/// <summary>
/// Parameters that share their hyper-parameters. The lists run in parallel; a null velocity is made at its parameter's first step and
/// then belongs to the caller.
/// </summary>
public sealed record SgdGroup(
    IReadOnlyList<torch.Tensor> Parameters,
    IReadOnlyList<torch.Tensor?> Gradients,
    IList<torch.Tensor?> Velocities,
    double LearningRate,
    double Momentum,
    double WeightDecay,
    bool Nesterov)
{
    /// <summary>The positions that have a gradient; makes missing velocities, zero as in PyTorch's first step.</summary>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    internal List<int> Active()
    {
        if (Gradients.Count != Parameters.Count || Velocities.Count != Parameters.Count)
        {
            throw new ArgumentException(
                $"expected {Parameters.Count} gradients and velocities, got {Gradients.Count} and {Velocities.Count}");
        }

        var active = new List<int>(Parameters.Count);
        for (var k = 0; k < Parameters.Count; k++)
        {
            if (Gradients[k] is { IsInvalid: false })
            {
                Velocities[k] ??= Momentum != 0 ? torch.zeros_like(Parameters[k]).DetachFromDisposeScope() : null;
                active.Add(k);
            }
        }

        return active;
    }
}
