using NasService.Core.Pareto;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;

namespace NasService.Core.Search.Devices;

/// <summary>
/// Which networks a second device measures next, where a first one has measured all of them: those that would add most to the second
/// one's front, by a predictor that has the first one's
/// latency as a feature. A slow device so measures a few dozen of hundreds.
/// </summary>
/// <remarks>n networks, d features; q quality and a latency on the first device, both of all n; b latency on the second, of few.
/// Latencies are compared by their logarithms.</remarks>
/// <param name="family">Fits b.</param>
public sealed class SecondDevice(IPredictorFamily family)
{
    /// <summary>Rows that a predictor is fitted on at least; until then the first device's front is sampled.</summary>
    private const int LeastRows = 5;

    /// <summary>Spreads that a latency is hoped to be below its mean, more where nothing adds to the front with less: what is uncertain
    /// is worth a look.</summary>
    private static readonly double[] s_hopes = [1, 2, 4];

    /// <param name="features">n x d.</param>
    /// <param name="quality">n, to be minimised.</param>
    /// <param name="first">n, positive.</param>
    /// <param name="second">What was measured, by row; positive.</param>
    /// <param name="worst">Quality and latency of the reference point, to be minimised.</param>
    /// <param name="count">Rows that are wanted.</param>
    /// <param name="cancellationToken">Ends the fit.</param>
    /// <returns>Rows that were not measured, most promising first: as many, or fewer where nothing else can add to the front.</returns>
    public int[] Next(
        FeatureMatrix features, ReadOnlySpan<double> quality, ReadOnlySpan<double> first, IReadOnlyDictionary<int, double> second,
        (double Quality, double LatencyMs) worst, int count, CancellationToken cancellationToken)
    {
        if (quality.Length != features.Rows || first.Length != features.Rows)
        {
            throw new ArgumentException($"Expected {features.Rows} qualities and latencies, got {quality.Length} and {first.Length}.");
        }

        var (q, a) = (quality.ToArray(), first.ToArray());
        int[] open = [.. Enumerable.Range(0, features.Rows).Where(i => !second.ContainsKey(i))];
        return second.Count < LeastRows ? Spread(q, a, open, count) : Promising(features, q, a, second, worst, open, count, cancellationToken);
    }

    /// <summary>
    /// The second device's latencies of all networks: where it has measured, what it measured, else what is predicted. Where it has
    /// measured too few for a predictor, it is taken for the first device at another pace, and without any for the first device.
    /// </summary>
    /// <param name="features">n x d.</param>
    /// <param name="first">n, positive.</param>
    /// <param name="second">What was measured, by row; positive.</param>
    /// <param name="cancellationToken">Ends the fit.</param>
    /// <returns>n, positive.</returns>
    public double[] Complete(
        FeatureMatrix features, ReadOnlySpan<double> first, IReadOnlyDictionary<int, double> second, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(second);
        var a = first.ToArray();
        double[] known;
        if (second.Count < LeastRows)
        {
            double[] paces = [.. second.Select(s => s.Value / a[s.Key]).Order()];
            var pace = paces.Length == 0 ? 1 : (paces[(paces.Length - 1) / 2] + paces[paces.Length / 2]) / 2;
            known = Array.ConvertAll(a, v => v * pace);
        }
        else
        {
            var extended = Extend(features, a);
            known = new double[a.Length];
            Fit(extended, second, cancellationToken).Predict(extended, known, new double[a.Length]);
            known = Array.ConvertAll(known, Math.Exp);
        }

        foreach (var (row, latency) in second)
        {
            known[row] = latency;
        }

        return known;
    }

    private static FeatureMatrix Extend(FeatureMatrix features, double[] first)
        => ExtraFeature.Append(features, [.. first.Select(f => Math.Log(f))]);

    private IPredictor Fit(FeatureMatrix extended, IReadOnlyDictionary<int, double> second, CancellationToken cancellationToken)
    {
        int[] known = [.. second.Keys.Order()];
        return family.Fit(extended.Select(known), [.. known.Select(i => Math.Log(second[i]))], cancellationToken);
    }

    /// <summary>Of the first device's front, then of the front behind it: from the fastest to the slowest, evenly.</summary>
    private static int[] Spread(double[] quality, double[] first, int[] open, int count)
    {
        var rank = NonDominatedSort.Ranks([.. open.Select(i => new[] { quality[i], first[i] })]);
        var chosen = new List<int>();
        foreach (var front in open.Index().GroupBy(o => rank[o.Index], o => o.Item).OrderBy(g => g.Key))
        {
            int[] ordered = [.. front.OrderBy(i => first[i])];
            var wanted = Math.Min(count - chosen.Count, ordered.Length);
            chosen.AddRange(Enumerable.Range(0, wanted).Select(k => ordered[wanted == 1 ? 0 : k * (ordered.Length - 1) / (wanted - 1)]).Distinct());
            if (chosen.Count >= count)
            {
                break;
            }
        }

        return [.. chosen];
    }

    private int[] Promising(
        FeatureMatrix features, double[] quality, double[] first, IReadOnlyDictionary<int, double> second, (double Quality, double LatencyMs) worst, int[] open, int count,
        CancellationToken cancellationToken)
    {
        var extended = Extend(features, first);
        int[] known = [.. second.Keys.Order()];
        var predictor = Fit(extended, second, cancellationToken);
        var (mean, spread) = (new double[open.Length], new double[open.Length]);
        predictor.Predict(extended.Select(open), mean, spread);
        var front = new Staircase(worst.Quality, Math.Log(worst.LatencyMs));
        foreach (var i in known)
        {
            front.Add(quality[i], Math.Log(second[i]));
        }

        var left = Enumerable.Range(0, open.Length).ToHashSet();
        var chosen = new List<int>();
        while (chosen.Count < count && left.Count > 0)
        {
            // In order of index, so that equal gains give the same choice everywhere.
            int[] ordered = [.. left.Order()];
            var (best, gain) = s_hopes.Select(h => ordered.Select(k => (k, Gain: front.Improvement(quality[open[k]], mean[k] - (h * spread[k])))).MaxBy(c => c.Gain))
                .FirstOrDefault(c => c.Gain > 0);
            if (gain <= 0)
            {
                break;
            }

            // Believed until it is measured: the next one has to add to it.
            front.Add(quality[open[best]], mean[best]);
            left.Remove(best);
            chosen.Add(open[best]);
        }

        return [.. chosen];
    }
}
