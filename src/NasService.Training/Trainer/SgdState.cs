using NasService.Torch.Extras;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Trainer;

/// <summary>
/// SGD with Nesterov momentum over the supernet's weights. A weight without a gradient in a step neither moves nor decays, and its momentum
/// stays as it was; the buffer comes to be with the first gradient, as in PyTorch.
/// </summary>
internal sealed class SgdState : IDisposable
{
    private readonly ITorchExtras _extras;
    private readonly int[][] _groups;
    private readonly Tensor[] _parameters;
    private readonly Tensor?[] _buffers;
    private readonly double _momentum;
    private readonly double[] _decays;

    public SgdState(Supernet supernet, double momentum, double weightDecay, ITorchExtras? extras = null)
    {
        _extras = extras ?? TorchExtras.Current;
        var indices = Enumerable.Range(0, supernet.Parameters.Length).ToLookup(i => supernet.Parameters[i].Decays);
        _groups = [[.. indices[true]], [.. indices[false]]];
        _decays = [weightDecay, 0];
        _parameters = [.. supernet.Parameters.Select(p => p.Value)];
        _buffers = new Tensor?[_parameters.Length];
        _momentum = momentum;
    }

    public IReadOnlyList<Tensor?> Buffers => _buffers;

    /// <param name="gradients">One per parameter of the supernet, in its order; null where the weight was not used.</param>
    /// <param name="learningRate">This step's.</param>
    public void Step(IReadOnlyList<Tensor?> gradients, double learningRate)
    {
        using var noGrad = no_grad();
        for (var g = 0; g < _groups.Length; g++)
        {
            var group = _groups[g];
            var velocities = Array.ConvertAll(group, i => _buffers[i]);
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
                _buffers[group[i]] = velocities[i];
            }
        }
    }

    /// <summary>Replaces one buffer; the state owns it from here on.</summary>
    public void Restore(int index, Tensor? buffer)
    {
        _buffers[index]?.Dispose();
        _buffers[index] = buffer;
    }

    public void Dispose()
    {
        foreach (var buffer in _buffers)
        {
            buffer?.Dispose();
        }
    }
}
