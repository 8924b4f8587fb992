using System.Collections.Immutable;

namespace NasService.Bench.Claims.Text;

/// <summary>What each exit of a network says to each of N samples.</summary>
/// <param name="Confidence">Largest probability, by exit and sample.</param>
/// <param name="IsRight">Whether its class is the right one, likewise.</param>
internal sealed record ExitAnswers(ImmutableArray<double[]> Confidence, ImmutableArray<bool[]> IsRight)
{
    private int Samples => Confidence[0].Length;

    /// <param name="logits">Of each exit, (N, classes) row-major.</param>
    /// <param name="targets">N classes.</param>
    public static ExitAnswers Of(IReadOnlyList<float[]> logits, IReadOnlyList<int> targets)
    {
        var classes = logits[0].Length / targets.Count;
        return new ExitAnswers(
            [.. logits.Select(l => Rows(l).Select(r => 1 / r.Sum(x => Math.Exp(x - r.Max()))).ToArray())],
            [.. logits.Select(l => Rows(l).Select((r, i) => Array.IndexOf(r, r.Max()) == targets[i]).ToArray())]);

        IEnumerable<float[]> Rows(float[] values) => values.Chunk(classes);
    }

    /// <summary>Share of right answers and mean milliseconds where each sample takes the first exit that is as confident, else the
    /// last.</summary>
    /// <param name="threshold">Of a probability; above 1: all take the last.</param>
    /// <param name="ms">Until each exit has answered, ascending.</param>
    public (double Accuracy, double Ms) At(double threshold, IReadOnlyList<double> ms)
    {
        var (right, total) = (0, 0.0);
        for (var i = 0; i < Samples; i++)
        {
            var exit = 0;
            while (exit < Confidence.Length - 1 && Confidence[exit][i] < threshold)
            {
                exit++;
            }

            right += IsRight[exit][i] ? 1 : 0;
            total += ms[exit];
        }

        return ((double)right / Samples, total / Samples);
    }

    /// <summary>Of one exit that all samples take.</summary>
    public double Accuracy(int exit) => (double)IsRight[exit].Count(r => r) / Samples;

    /// <summary>Thresholds at which something changes, or all take the last exit.</summary>
    public IEnumerable<double> Thresholds => Confidence.SelectMany(c => c).Where((_, i) => i % 7 == 0).Append(2).Distinct().Order();
}
