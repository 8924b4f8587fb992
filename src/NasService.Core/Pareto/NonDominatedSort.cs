namespace NasService.Core.Pareto;

/// <summary>
/// Ranks vectors by fronts: 0 for those that nothing dominates, 1 for those only rank 0 dominates, and so on.
/// Minimises every objective; negate what is maximised. Equal vectors do not dominate each other and share a rank.
/// Infinities order as usual; NaN is rejected; no vectors, no ranks.
/// </summary>
public static class NonDominatedSort
{
    /// <summary>
    /// n vectors of m objectives to n ranks. O(n log n) for m up to 2, else O(m n^2) at worst: sequential insertion with binary
    /// search over the fronts (Zhang et al. 2015, ENS-BS).
    /// </summary>
    /// <exception cref="ArgumentException">NaN, or vectors of unequal length.</exception>
    public static int[] Ranks(IReadOnlyList<double[]> points)
    {
        var width = ObjectiveVectors.Check(points);
        var ranks = new int[points.Count];
        var order = points.Count == 0 ? [] : ObjectiveVectors.LexicographicOrder(points);
        var fronts = new List<List<int>>();
        var previous = -1;
        foreach (var i in order)
        {
            if (previous >= 0 && points[i].AsSpan().SequenceEqual(points[previous]))
            {
                ranks[i] = ranks[previous];
            }
            else
            {
                ranks[i] = width <= 2 ? FirstFree2D(fronts, points, i, width) : FirstFree(fronts, points, i);
                if (ranks[i] == fronts.Count)
                {
                    fronts.Add([]);
                }

                fronts[ranks[i]].Add(i);
            }

            previous = i;
        }

        return ranks;
    }

    /// <summary>The same as lists of indices, best front first, indices ascending within each.</summary>
    public static IReadOnlyList<int[]> Fronts(IReadOnlyList<double[]> points)
    {
        var ranks = Ranks(points);
        return [.. Enumerable.Range(0, ranks.Length).GroupBy(i => ranks[i]).OrderBy(g => g.Key).Select(g => g.ToArray())];
    }

    // In lexicographic order the last member of a front has its smallest second objective, so one comparison stands for the whole front.
    private static int FirstFree2D(List<List<int>> fronts, IReadOnlyList<double[]> points, int i, int width)
    {
        var (low, high) = (0, fronts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var dominated = width == 1 || points[fronts[middle][^1]][1] <= points[i][1];
            (low, high) = dominated ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int FirstFree(List<List<int>> fronts, IReadOnlyList<double[]> points, int i)
    {
        var (low, high) = (0, fronts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var front = fronts[middle];
            var dominated = false;
            for (var k = front.Count - 1; k >= 0 && !dominated; k--)
            {
                dominated = ObjectiveVectors.Dominates(points[front[k]], points[i]);
            }

            (low, high) = dominated ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
