namespace NasService.Core.Predictors.Networks;

/// <summary>Weights that Adam moves in place, with their gradient and its running moments.</summary>
internal sealed class NetworkTensor(double[] weights, double decay)
{
    private const double Momentum = 0.9;

    private const double SquareMomentum = 0.99;

    private readonly double[] _first = new double[weights.Length];
    private readonly double[] _second = new double[weights.Length];

    /// <summary>Added up by the caller; cleared by <see cref="Step"/>.</summary>
    public double[] Gradient { get; } = new double[weights.Length];

    /// <summary>Step <paramref name="step"/>, from 1.</summary>
    public void Step(int step, double rate)
    {
        var (first, second) = (1 - Math.Pow(Momentum, step), 1 - Math.Pow(SquareMomentum, step));
        for (var i = 0; i < weights.Length; i++)
        {
            _first[i] = (Momentum * _first[i]) + ((1 - Momentum) * Gradient[i]);
            _second[i] = (SquareMomentum * _second[i]) + ((1 - SquareMomentum) * Gradient[i] * Gradient[i]);
            weights[i] -= rate * ((_first[i] / first / (Math.Sqrt(_second[i] / second) + 1e-8)) + (decay * weights[i]));
        }

        Array.Clear(Gradient);
    }
}
