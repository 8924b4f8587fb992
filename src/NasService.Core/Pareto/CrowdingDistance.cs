namespace NasService.Core.Pareto;

/// <summary>
/// How lonely a vector is among its front (Deb et al. 2002, NSGA-II, section III-B): per objective, the distance between its two neighbours
/// as a share of the front's extent, summed. Larger is lonelier.
/// </summary>
public static class CrowdingDistance
{
    /// <summary>
    /// n vectors of m objectives to n distances. The ends of every objective get +infinity. Copies of a vector add nothing: the one with the
    /// lowest index is scored as if it were alone, the others get 0. An objective without extent, or with an infinite one, adds 0.
    /// NaN is rejected. O(m n log n).
    /// </summary>
    /// <exception cref="ArgumentException">NaN, or vectors of unequal length.</exception>
    public static double[] Of(IReadOnlyList<double[]> points)
    {
        var width = ObjectiveVectors.Check(points);
        var result = new double[points.Count];
        if (width == 0)
        {
            return result;
        }

        var order = ObjectiveVectors.LexicographicOrder(points);
        int[] distinct = [.. order.Where((o, k) => k == 0 || !points[o].AsSpan().SequenceEqual(points[order[k - 1]]))];
        for (var m = 0; m < width; m++)
        {
            var index = m;
            int[] sorted = [.. distinct.OrderBy(i => points[i][index])];
            var extent = points[sorted[^1]][m] - points[sorted[0]][m];
            result[sorted[0]] = double.PositiveInfinity;
            result[sorted[^1]] = double.PositiveInfinity;
            if (!(extent > 0) || double.IsInfinity(extent))
            {
                continue;
            }

            for (var k = 1; k < sorted.Length - 1; k++)
            {
                result[sorted[k]] += (points[sorted[k + 1]][m] - points[sorted[k - 1]][m]) / extent;
            }
        }

        return result;
    }
}
