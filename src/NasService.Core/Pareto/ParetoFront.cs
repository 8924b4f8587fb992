namespace NasService.Core.Pareto;

/// <summary>The vectors that no other dominates. Minimises every objective; NaN is rejected; empty input, empty front.</summary>
public static class ParetoFront
{
    /// <summary>Indices of the front, ascending. Equal vectors are all kept.</summary>
    /// <exception cref="ArgumentException">NaN, or vectors of unequal length.</exception>
    public static int[] Indices(IReadOnlyList<double[]> points)
    {
        var ranks = NonDominatedSort.Ranks(points);
        return [.. Enumerable.Range(0, ranks.Length).Where(i => ranks[i] == 0)];
    }

    /// <summary>Indices of the front, ascending; of equal vectors only the lowest index is kept.</summary>
    /// <exception cref="ArgumentException">NaN, or vectors of unequal length.</exception>
    public static int[] DistinctIndices(IReadOnlyList<double[]> points)
    {
        var front = Indices(points);
        if (front.Length == 0)
        {
            return front;
        }

        var vectors = front.Select(i => points[i]).ToArray();
        var order = ObjectiveVectors.LexicographicOrder(vectors);
        var kept = order.Where((o, k) => k == 0 || !vectors[o].AsSpan().SequenceEqual(vectors[order[k - 1]]));
        return [.. kept.Select(o => front[o]).Order()];
    }

    /// <summary>Whether <paramref name="a"/> is nowhere worse and somewhere better than <paramref name="b"/>.</summary>
    public static bool Dominates(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
        => a.Length == b.Length
            ? ObjectiveVectors.Dominates(a, b)
            : throw new ArgumentException($"Expected {a.Length} objectives, got {b.Length}.", nameof(b));
}
