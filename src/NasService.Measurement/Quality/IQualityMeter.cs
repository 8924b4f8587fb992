using NasService.Core.Metrics;

namespace NasService.Measurement.Quality;

/// <summary>Judges the answers of one model by a task's metric: every picture once, then the score. Not thread-safe; one per
/// scoring.</summary>
public interface IQualityMeter
{
    /// <param name="outputs">What the model gave for one picture; finite.</param>
    /// <param name="targets">What is right, as the task's data say it: a class index, a number, or 0 or 1 per label.</param>
    /// <exception cref="ArgumentException">Not as many numbers as the metric takes.</exception>
    void Accumulate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets);

    /// <exception cref="InvalidOperationException">Nothing was accumulated.</exception>
    QualityScore Finish();

    /// <summary>The task's metric first, then whatever else is usually told of such answers.</summary>
    /// <exception cref="InvalidOperationException">Nothing was accumulated.</exception>
    IReadOnlyList<QualityScore> FinishAll() => [Finish()];
}
