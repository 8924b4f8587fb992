using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>
/// Leaves out, sample by sample, what blocks add to their shortcuts, and scales what stays by 1 / (1 - rate), so that its mean is what it
/// would be. One instance, one forward pass: chance runs along its nodes.
/// </summary>
/// <param name="rates">Of the blocks.</param>
/// <param name="seed">All chance comes from it.</param>
internal sealed class DropPath(DropRates rates, int seed)
{
    private readonly Random _random = new(seed);
    private double _rate;

    /// <summary>What comes now is this block's.</summary>
    public void Begin(string block) => _rate = rates.Of(block);

    /// <param name="main">N x anything; belongs to the caller's dispose scope, as the result does.</param>
    public Tensor Apply(Tensor main)
    {
        if (_rate == 0)
        {
            return main;
        }

        var factors = new float[main.size(0)];
        for (var i = 0; i < factors.Length; i++)
        {
            factors[i] = _random.NextDouble() < _rate ? 0 : (float)(1 / (1 - _rate));
        }

        long[] shape = [factors.Length, .. Enumerable.Repeat(1L, (int)main.dim() - 1)];
        return main.mul(tensor(factors, shape, device: main.device));
    }
}
