using NasService.Core.Metrics;
using NasService.Core.Seeds;
using NasService.Core.Tasks;

namespace NasService.Measurement.Quality;

/// <summary>
/// Mean average precision. Notation: N pictures, L labels. Of a label, pictures are ranked by its output, greatest first (equal outputs
/// share
/// their rank's precision, so that the order of the pictures does not matter); its average precision is the mean of the precision at each
/// picture that has the label. Labels that no picture has are left out of the mean; where none has any, the value is 0.
/// </summary>
/// <remarks>The interval: the 2.5 and 97.5 % percentiles over 200 bootstrap resamples of the pictures (Efron, 1979), of a fixed
/// seed.</remarks>
internal sealed class AveragePrecisionMeter : IQualityMeter
{
    private const int Resamples = 200;
    private const double Tail = 0.025;

    private readonly List<float> _outputs = [];
    private readonly List<bool> _targets = [];
    private int _labels;

    public void Accumulate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets)
    {
        _labels = _outputs.Count == 0 ? outputs.Length : _labels;
        if (outputs.Length != _labels || targets.Length != _labels || _labels == 0)
        {
            throw new ArgumentException($"Expected {_labels} outputs and as many targets, got {outputs.Length} and {targets.Length}.", nameof(targets));
        }

        _outputs.AddRange(outputs);
        foreach (var target in targets)
        {
            _targets.Add(target > 0.5f);
        }
    }

    public QualityScore Finish()
    {
        if (_outputs.Count == 0)
        {
            throw new InvalidOperationException("Expected one picture or more, got none.");
        }

        var pictures = _outputs.Count / _labels;
        var ranked = Enumerable.Range(0, _labels).Select(l => Rank(l, pictures)).ToArray();
        var weights = new int[pictures];
        Array.Fill(weights, 1);
        var value = Mean(ranked, weights);
        var random = Seed.Derive(0, "bootstrap", pictures);
        var resampled = new double[Resamples];
        for (var r = 0; r < Resamples; r++)
        {
            Array.Clear(weights);
            for (var i = 0; i < pictures; i++)
            {
                weights[random.Next(pictures)]++;
            }

            resampled[r] = Mean(ranked, weights);
        }

        Array.Sort(resampled);
        var (low, high) = (resampled[(int)(Tail * Resamples)], resampled[(int)((1 - Tail) * Resamples) - 1]);
        return new QualityScore(
            MultiLabelClassification.MeanAveragePrecision.Name, value, pictures, Math.Min(low, value), Math.Max(high, value));
    }

    private RankedPicture[] Rank(int label, int pictures)
    {
        var ranked = new RankedPicture[pictures];
        for (var i = 0; i < pictures; i++)
        {
            var place = (i * _labels) + label;
            ranked[i] = new RankedPicture(i, _outputs[place], _targets[place]);
        }

        Array.Sort(ranked, static (a, b) => b.Output.CompareTo(a.Output));
        return ranked;
    }

    private static double Mean(RankedPicture[][] labels, int[] weights)
    {
        var (sum, counted) = (0.0, 0);
        foreach (var label in labels)
        {
            if (Average(label, weights) is { } average)
            {
                sum += average;
                counted++;
            }
        }

        return counted == 0 ? 0 : sum / counted;
    }

    /// <summary>Null where no picture has the label.</summary>
    private static double? Average(RankedPicture[] ranked, int[] weights)
    {
        double seen = 0, found = 0, sum = 0;
        for (var i = 0; i < ranked.Length;)
        {
            double seenHere = 0, foundHere = 0;
            var output = ranked[i].Output;
            for (; i < ranked.Length && ranked[i].Output == output; i++)
            {
                seenHere += weights[ranked[i].Index];
                foundHere += ranked[i].HasLabel ? weights[ranked[i].Index] : 0;
            }

            (seen, found) = (seen + seenHere, found + foundHere);
            sum += foundHere == 0 ? 0 : foundHere * found / seen;
        }

        return found == 0 ? null : sum / found;
    }

    private readonly record struct RankedPicture(int Index, float Output, bool HasLabel);
}
