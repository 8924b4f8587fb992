using System.Collections.Immutable;
using System.Globalization;

namespace NasService.Core.Latency;

/// <summary>
/// Lengths of sentences, in tokens, that models are timed at, and what each counts: a latency is the expectation over a distribution of
/// lengths, straight between two
/// measured ones. Equal when both are.
/// </summary>
/// <param name="Tokens">Ascending.</param>
/// <param name="Shares">One for each; they add up to 1. Empty: not known yet, as the data say it.</param>
public sealed record TokenLengths(ImmutableArray<int> Tokens, ImmutableArray<double> Shares)
{
    /// <summary>Three lengths tell a curve that is nearly a line.</summary>
    public const int Most = 8;

    /// <summary>Lengths are multiples of this where they follow from data.</summary>
    private const int Step = 8;

    private static readonly double[] s_quantiles = [0.15, 0.5, 0.9];

    /// <summary>For a key: as in <c>16:0.25,24:0.5,40:0.25</c>.</summary>
    public string Key => string.Join(',', Tokens.Zip(Shares, (t, s) => string.Create(CultureInfo.InvariantCulture, $"{t}:{s:0.####}")));

    /// <summary>Lengths that a distribution has few, many and most of its sentences below.</summary>
    /// <param name="counts">Sentences by their tokens; one or more.</param>
    /// <param name="longest">Tokens that sentences are cut to.</param>
    public static TokenLengths Of(IReadOnlyDictionary<int, int> counts, int longest)
    {
        int[] all = [.. counts.OrderBy(c => c.Key).SelectMany(c => Enumerable.Repeat(Math.Min(c.Key, longest), c.Value))];
        var tokens = s_quantiles.Select(q => all[(int)(q * (all.Length - 1))]).Select(t => Math.Min(longest, Math.Max(1, (t + (Step / 2)) / Step) * Step));
        return new TokenLengths([.. tokens.Distinct().Order()], []).Weighed(counts, longest);
    }

    /// <summary>The same lengths with what each counts under a distribution: every sentence counts for the two lengths beside its own, in
    /// parts as it lies between them.</summary>
    /// <param name="counts">Sentences by their tokens; one or more.</param>
    /// <param name="longest">Tokens that sentences are cut to.</param>
    public TokenLengths Weighed(IReadOnlyDictionary<int, int> counts, int longest)
    {
        var weights = new double[Tokens.Length];
        var total = counts.Sum(c => (double)c.Value);
        foreach (var (length, count) in counts)
        {
            // Beyond the outermost lengths the line goes on.
            var at = Math.Min(length, longest);
            var upper = Math.Clamp(Tokens.Count(t => t < at), Math.Min(1, Tokens.Length - 1), Tokens.Length - 1);
            if (upper == 0)
            {
                weights[0] += count / total;
                continue;
            }

            var share = (double)(at - Tokens[upper - 1]) / (Tokens[upper] - Tokens[upper - 1]);
            weights[upper - 1] += count / total * (1 - share);
            weights[upper] += count / total * share;
        }

        return this with { Shares = [.. weights.Select(w => Math.Round(w, 4))] };
    }

    /// <summary>What is measured at each length as one latency.</summary>
    /// <param name="measured">In the order of the lengths.</param>
    /// <param name="plan">Whose parts they were measured by.</param>
    public LatencyMeasurement Expect(IReadOnlyList<LatencyMeasurement> measured, MeasurementPlan plan)
    {
        double Sum(Func<LatencyMeasurement, double> of) => measured.Zip(Shares, (m, s) => of(m) * s).Sum();
        var first = measured[0];
        return first with
        {
            MedianMs = Sum(m => m.MedianMs),
            P10Ms = Sum(m => m.P10Ms),
            P90Ms = Sum(m => m.P90Ms),
            IntervalLowMs = Sum(m => m.IntervalLowMs),
            IntervalHighMs = Sum(m => m.IntervalHighMs),
            Runs = measured.Sum(m => m.Runs),
            P95Ms = measured.All(m => m.P95Ms is not null) ? Sum(m => m.P95Ms!.Value) : null,
            P99Ms = measured.All(m => m.P99Ms is not null) ? Sum(m => m.P99Ms!.Value) : null,
            AnchorRatio = measured.All(m => m.AnchorRatio is not null) ? Sum(m => m.AnchorRatio!.Value) : null,
            ByLength = [.. measured.Zip(Tokens, (m, t) => new PlannedLatency(plan.AtLength(t).Key, m))],
        };
    }

    public bool Equals(TokenLengths? other) => other is not null && Tokens.SequenceEqual(other.Tokens) && Shares.SequenceEqual(other.Shares);

    public override int GetHashCode() => HashCode.Combine(Tokens.Length, Tokens.IsEmpty ? 0 : Tokens[^1]);
}
