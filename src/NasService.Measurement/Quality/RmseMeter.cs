using NasService.Core.Metrics;
using NasService.Core.Tasks;

namespace NasService.Measurement.Quality;

/// <summary>
/// Root mean square error. Notation: e = output - target, s = e^2, n pictures, m = mean of s, v = its sample variance. The interval is
/// that of m,
/// m +- 1.96 sqrt(v / n), its ends not below 0, and of both the root; of one picture it is the value alone.
/// </summary>
internal sealed class RmseMeter : IQualityMeter
{
    private const double Z95 = 1.959963984540054;

    private int _samples;
    private double _mean;

    // Sum of squared deviations of s from its mean (Welford, 1962): no two large sums are subtracted.
    private double _deviations;

    public void Accumulate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets)
    {
        if (outputs.Length != 1 || targets.Length != 1)
        {
            throw new ArgumentException($"Expected one output and one target, got {outputs.Length} and {targets.Length}.", nameof(outputs));
        }

        var error = (double)outputs[0] - targets[0];
        var squared = error * error;
        var before = squared - _mean;
        _mean += before / ++_samples;
        _deviations += before * (squared - _mean);
    }

    public QualityScore Finish()
    {
        if (_samples == 0)
        {
            throw new InvalidOperationException("Expected one picture or more, got none.");
        }

        var spread = _samples == 1 ? 0 : Z95 * Math.Sqrt(_deviations / (_samples - 1) / _samples);
        return new QualityScore(
            ImageRegression.Rmse.Name, Math.Sqrt(_mean), _samples, Math.Sqrt(Math.Max(0, _mean - spread)), Math.Sqrt(_mean + spread));
    }
}
