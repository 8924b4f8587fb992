using NasService.Training.Trainer;

namespace NasService.Training.Relaxation;

/// <summary>A few numbers that Adam trains, in managed memory, with what it remembers of them. Not thread-safe.</summary>
/// <param name="length">How many.</param>
/// <param name="beta1">Of the mean.</param>
internal sealed class AdamVector(int length, double beta1 = 0.5)
{
    private const double Beta2 = 0.999;
    private const double Epsilon = 1e-8;

    private readonly float[] _mean = new float[length];
    private readonly float[] _square = new float[length];
    private int _steps;

    public float[] Values { get; } = new float[length];

    /// <param name="gradient">Of each.</param>
    /// <param name="rate">About how far each moves.</param>
    public void Step(ReadOnlySpan<float> gradient, double rate)
    {
        _steps++;
        var (correct1, correct2) = (1 - Math.Pow(beta1, _steps), 1 - Math.Pow(Beta2, _steps));
        for (var i = 0; i < Values.Length; i++)
        {
            _mean[i] = (float)((beta1 * _mean[i]) + ((1 - beta1) * gradient[i]));
            _square[i] = (float)((Beta2 * _square[i]) + ((1 - Beta2) * gradient[i] * gradient[i]));
            Values[i] -= (float)(rate * (_mean[i] / correct1) / (Math.Sqrt(_square[i] / correct2) + Epsilon));
        }
    }

    public void Write(IDictionary<string, StoredTensor> tensors, string name)
    {
        tensors.Add(name, new StoredTensor([Values.Length], [.. Values]));
        tensors.Add($"{name}.optimizer.state",
            new StoredTensor([3, Values.Length], [.. _mean, .. _square, .. Values.Select(_ => (float)_steps)]));
    }

    /// <exception cref="CheckpointException">They are not there, or of another number.</exception>
    public void Restore(IReadOnlyDictionary<string, StoredTensor> tensors, string name)
    {
        if (!tensors.TryGetValue(name, out var values) || !tensors.TryGetValue($"{name}.optimizer.state", out var state)
            || values.Values.Length != Values.Length)
        {
            throw new CheckpointException($"Expected {Values.Length} numbers called {name}, got none or others.");
        }

        values.Values.CopyTo(Values, 0);
        state.Values.AsSpan(0, Values.Length).CopyTo(_mean);
        state.Values.AsSpan(Values.Length, Values.Length).CopyTo(_square);
        _steps = (int)state.Values[^1];
    }
}
