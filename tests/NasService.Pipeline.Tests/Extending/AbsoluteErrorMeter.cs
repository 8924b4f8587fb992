using NasService.Core.Metrics;
using NasService.Measurement.Quality;

namespace NasService.Pipeline.Tests.Extending;

/// <summary>Mean absolute error; of n errors with the sample deviation s, the interval is 1.96 s / sqrt(n) to each side, not below
/// 0.</summary>
internal sealed class AbsoluteErrorMeter : IQualityMeter
{
    private readonly List<double> _errors = [];

    public void Accumulate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets) => _errors.Add(Math.Abs((double)outputs[0] - targets[0]));

    public QualityScore Finish()
    {
        var mean = _errors.Average();
        var reach = 1.959963984540054 * Math.Sqrt(_errors.Sum(e => (e - mean) * (e - mean)) / Math.Max(1, _errors.Count - 1) / _errors.Count);
        return new QualityScore(AbsoluteErrorTask.MeanAbsoluteError.Name, mean, _errors.Count, Math.Max(0, mean - reach), mean + reach);
    }
}
