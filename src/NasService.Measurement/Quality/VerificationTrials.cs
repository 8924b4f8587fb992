using NasService.Core.Seeds;

namespace NasService.Measurement.Quality;

/// <summary>
/// Trials of speaker verification: pairs of utterances with the cosine of their embeddings, the largest first, and what can be said of all of them. Notation: U
/// utterances, P trials; a target trial is one of one speaker.
/// </summary>
internal sealed class VerificationTrials
{
    /// <summary>What there are at most of all pairs: more tell no more, since their number of utterances is what an interval goes by.</summary>
    public const int Most = 400_000;

    private const int Resamples = 200;
    private const double Tail = 0.025;

    /// <summary>Share of targets among a detector's trials (NIST SRE 2008, and what papers on VoxCeleb give beside the equal error rate).</summary>
    private const double TargetPrior = 0.01;

    private readonly Trial[] _trials;
    private readonly int _utterances;

    private VerificationTrials(Trial[] trials, int utterances)
    {
        Array.Sort(trials, static (a, b) => b.Score.CompareTo(a.Score));
        (_trials, _utterances) = (trials, utterances);
    }

    /// <summary>P.</summary>
    public int Count => _trials.Length;

    /// <summary>Every pair of utterances; where there are more than <see cref="Most"/>, so many, drawn by a fixed seed.</summary>
    /// <param name="embeddings">(U, size) row-major.</param>
    /// <param name="speakers">U.</param>
    public static VerificationTrials OfAllPairs(ReadOnlySpan<float> embeddings, IReadOnlyList<int> speakers)
    {
        var (count, unit) = (speakers.Count, Normalised(embeddings, speakers.Count));
        var pairs = (long)count * (count - 1) / 2;
        var trials = new Trial[Math.Min(pairs, Most)];
        var random = pairs > Most ? Seed.Derive(0, "trials", count) : null;
        var at = 0;
        for (var a = 0; a < count && random is null; a++)
        {
            for (var b = a + 1; b < count; b++)
            {
                trials[at++] = new Trial(a, b, Score(unit, a, b, count), speakers[a] == speakers[b]);
            }
        }

        for (; random is not null && at < trials.Length; at++)
        {
            var a = random.Next(count);
            var b = (a + 1 + random.Next(count - 1)) % count;
            trials[at] = new Trial(a, b, Score(unit, a, b, count), speakers[a] == speakers[b]);
        }

        return new VerificationTrials(trials, count);
    }

    /// <summary>Trials of a list.</summary>
    /// <param name="embeddings">(U, size) row-major.</param>
    /// <param name="utterances">U.</param>
    /// <param name="list">Two utterances each, and whether one speaker says both.</param>
    public static VerificationTrials Of(ReadOnlySpan<float> embeddings, int utterances, IReadOnlyList<(int First, int Second, bool IsTarget)> list)
    {
        var unit = Normalised(embeddings, utterances);
        return new VerificationTrials([.. list.Select(t => new Trial(t.First, t.Second, Score(unit, t.First, t.Second, utterances), t.IsTarget))], utterances);
    }

    /// <summary>Equal error rate and least cost of detection of all trials; chance (0.5 and 1) where no trial is of one speaker, or none of two.</summary>
    public (double Eer, double MinDcf) Rates()
    {
        var weights = new int[_utterances];
        Array.Fill(weights, 1);
        return Rates(weights);
    }

    /// <summary>
    /// Both 95 % intervals, by 200 seeded bootstrap resamples of the <em>utterances</em>, each of which takes part in many trials: over trials they would be falsely narrow
    /// (Bengio and Mariéthoz, 2004). A trial counts as often as its two utterances are drawn, together.
    /// </summary>
    public ((double Low, double High) Eer, (double Low, double High) MinDcf) Intervals()
    {
        var random = Seed.Derive(0, "bootstrap", _utterances);
        var (rates, costs, weights) = (new double[Resamples], new double[Resamples], new int[_utterances]);
        for (var r = 0; r < Resamples; r++)
        {
            Array.Clear(weights);
            for (var i = 0; i < _utterances; i++)
            {
                weights[random.Next(_utterances)]++;
            }

            (rates[r], costs[r]) = Rates(weights);
        }

        return (Ends(rates), Ends(costs));
    }

    private static (double Low, double High) Ends(double[] values)
    {
        Array.Sort(values);
        return (values[(int)(Tail * Resamples)], values[(int)((1 - Tail) * Resamples) - 1]);
    }

    /// <summary>Goes down the scores: what is above the threshold is accepted. Equal scores are accepted together.</summary>
    private (double Eer, double MinDcf) Rates(int[] weights)
    {
        long targets = 0, others = 0;
        foreach (ref readonly var trial in _trials.AsSpan())
        {
            var weight = (long)weights[trial.First] * weights[trial.Second];
            targets += trial.IsTarget ? weight : 0;
            others += trial.IsTarget ? 0 : weight;
        }

        if (targets == 0 || others == 0)
        {
            return (0.5, 1);
        }

        long accepted = 0, falsely = 0;
        double missBefore = 1, alarmBefore = 0, eer = double.NaN, least = 1;
        for (var i = 0; i < _trials.Length;)
        {
            var score = _trials[i].Score;
            for (; i < _trials.Length && _trials[i].Score == score; i++)
            {
                var weight = (long)weights[_trials[i].First] * weights[_trials[i].Second];
                accepted += _trials[i].IsTarget ? weight : 0;
                falsely += _trials[i].IsTarget ? 0 : weight;
            }

            var (miss, alarm) = (1 - ((double)accepted / targets), (double)falsely / others);
            if (double.IsNaN(eer) && alarm >= miss)
            {
                // Where the line from the threshold before to this one crosses equality.
                var share = (missBefore - alarmBefore) / (missBefore - alarmBefore + alarm - miss);
                eer = double.IsFinite(share) ? missBefore + (share * (miss - missBefore)) : miss;
            }

            least = Math.Min(least, ((TargetPrior * miss) + ((1 - TargetPrior) * alarm)) / TargetPrior);
            (missBefore, alarmBefore) = (miss, alarm);
        }

        return (eer, least);
    }

    private static float[] Normalised(ReadOnlySpan<float> embeddings, int count)
    {
        var size = embeddings.Length / count;
        var unit = embeddings.ToArray();
        for (var i = 0; i < count; i++)
        {
            var row = unit.AsSpan(i * size, size);
            var norm = 0.0;
            foreach (var value in row)
            {
                norm += (double)value * value;
            }

            var factor = norm > 0 ? 1 / Math.Sqrt(norm) : 0;
            foreach (ref var value in row)
            {
                value = (float)(value * factor);
            }
        }

        return unit;
    }

    private static float Score(float[] unit, int a, int b, int count)
    {
        var size = unit.Length / count;
        return System.Numerics.Tensors.TensorPrimitives.Dot(unit.AsSpan(a * size, size), unit.AsSpan(b * size, size));
    }

    private readonly record struct Trial(int First, int Second, float Score, bool IsTarget);
}
