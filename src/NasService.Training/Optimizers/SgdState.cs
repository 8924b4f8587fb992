using NasService.Torch.Extras;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Optimizers;

/// <summary>
/// SGD with Nesterov momentum over the supernet's weights. A weight without a gradient in a step neither moves nor decays, and its momentum
/// stays as it was; the buffer comes to be with the first gradient, as in PyTorch.
/// </summary>
internal sealed class SgdState : OptimizerState
{
    private readonly ITorchExtras _extras;
    private readonly int[][] _groups;
    private readonly Tensor[] _parameters;
    private readonly double _momentum;
    private readonly double[] _decays;

    public SgdState(Supernet supernet, double momentum, double weightDecay, ITorchExtras? extras = null)
        : base(supernet.Parameters.Length, Momentum)
    {
        _extras = extras ?? TorchExtras.Current;
        var indices = Enumerable.Range(0, supernet.Parameters.Length).ToLookup(i => supernet.Parameters[i].Decays);
        _groups = [[.. indices[true]], [.. indices[false]]];
        _decays = [weightDecay, 0];
        _parameters = [.. supernet.Parameters.Select(p => p.Value)];
        _momentum = momentum;
    }

    public override void Step(IReadOnlyList<Tensor?> gradients, double learningRate)
    {
        using var noGrad = no_grad();
        var buffers = Slots[Momentum];
        for (var g = 0; g < _groups.Length; g++)
        {
            var group = _groups[g];
            var velocities = Array.ConvertAll(group, i => buffers[i]);
            _extras.SgdStep(new SgdGroup(
                Array.ConvertAll(group, i => _parameters[i]),
                Array.ConvertAll(group, i => gradients[i]),
                velocities,
                learningRate,
                _momentum,
                _decays[g],
                Nesterov: true));
            for (var i = 0; i < group.Length; i++)
            {
                buffers[group[i]] = velocities[i];
            }
        }
    }
}
