using NasService.Core.Metrics;
using NasService.Core.Tasks;

namespace NasService.Measurement.Quality;

/// <summary>The share of pictures whose largest output (the first of equal ones) is that of their class.</summary>
public sealed class AccuracyMeter : IQualityMeter
{
    private int _correct;
    private int _samples;

    public void Accumulate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets)
    {
        if (targets.Length != 1 || outputs.IsEmpty)
        {
            throw new ArgumentException($"Expected one class index and an output per class, got {targets.Length} and {outputs.Length}.", nameof(targets));
        }

        _samples++;
        _correct += IsRight(outputs, targets[0]) ? 1 : 0;
    }

    public QualityScore Finish() => _samples == 0
        ? throw new InvalidOperationException("Expected one picture or more, got none.")
        : QualityScore.OfShare(ImageClassification.Accuracy.Name, _correct, _samples);

    /// <summary>Whether the answer is right.</summary>
    public static bool IsRight(ReadOnlySpan<float> outputs, float target)
    {
        var best = 0;
        for (var c = 1; c < outputs.Length; c++)
        {
            best = outputs[c] > outputs[best] ? c : best;
        }

        return best == (int)target;
    }
}
