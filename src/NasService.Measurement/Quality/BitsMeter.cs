using NasService.Core.Metrics;
using NasService.Core.Tasks;

namespace NasService.Measurement.Quality;

/// <summary>
/// Bits that a character costs. Notation: T characters of a window, K that may follow; b the mean over a window of -log2 of the share that
/// the softmax of the K outputs gives to the one that does follow, v its sample variance over n windows. The value is the mean over all
/// characters that count; the interval is 1.96 sqrt(v / n) to each side, its lower end not below 0; of one window the value alone. Windows
/// lie side by side in a text, so that what they have in common makes it a little too narrow.
/// </summary>
internal sealed class BitsMeter : IQualityMeter
{
    private const double Z95 = 1.959963984540054;

    private readonly List<double> _means = [];
    private double _bits;
    private long _characters;

    /// <param name="outputs">T x K.</param>
    /// <param name="targets">T numbers of characters; one below 0 does not count.</param>
    public void Accumulate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets)
    {
        var choices = targets.IsEmpty ? 0 : outputs.Length / targets.Length;
        if (choices == 0 || choices * targets.Length != outputs.Length)
        {
            throw new ArgumentException($"Expected as many outputs for each of {targets.Length} characters, got {outputs.Length}.",
                nameof(outputs));
        }

        var (bits, count) = (0.0, 0);
        for (var t = 0; t < targets.Length; t++)
        {
            if (targets[t] >= 0)
            {
                bits += Bits(outputs.Slice(t * choices, choices), (int)targets[t]);
                count++;
            }
        }

        if (count > 0)
        {
            (_bits, _characters) = (_bits + bits, _characters + count);
            _means.Add(bits / count);
        }
    }

    public QualityScore Finish()
    {
        if (_means.Count == 0)
        {
            throw new InvalidOperationException("Expected one window or more, got none.");
        }

        var (value, mean) = (_bits / _characters, _means.Average());
        var spread = _means.Count == 1 ? 0 : Z95 * Math.Sqrt(_means.Sum(m => (m - mean) * (m - mean)) / (_means.Count - 1) / _means.Count);
        return new QualityScore(LanguageModel.Bits.Name, value, _means.Count, Math.Max(0, value - spread), value + spread);
    }

    private static double Bits(ReadOnlySpan<float> scores, int right)
    {
        var largest = float.NegativeInfinity;
        foreach (var score in scores)
        {
            largest = Math.Max(largest, score);
        }

        var sum = 0.0;
        foreach (var score in scores)
        {
            sum += Math.Exp(score - largest);
        }

        return (Math.Log(sum) - (scores[right] - largest)) / Math.Log(2);
    }
}
