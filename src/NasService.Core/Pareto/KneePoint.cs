namespace NasService.Core.Pareto;

/// <summary>
/// The knee of a front: after each objective is scaled to 0..1 over the front (0 its best, 1 its worst), the vector with the least sum, which is the one
/// farthest below the plane through the scaled ends (Das 1999, "bulge"). Ties go to the lowest index. An objective without extent, or with an infinite one, is left out.
/// </summary>
public static class KneePoint
{
    /// <summary>The index, into <paramref name="points"/>, of the knee of their front; dominated vectors are never it. Minimises; NaN is rejected.</summary>
    /// <exception cref="ArgumentException">No vectors, NaN, or vectors of unequal length.</exception>
    public static int IndexOf(IReadOnlyList<double[]> points)
    {
        var width = ObjectiveVectors.Check(points);
        if (width == 0)
        {
            throw new ArgumentException("Expected one or more vectors, got none.", nameof(points));
        }

        var front = ParetoFront.Indices(points);
        var sums = new double[front.Length];
        for (var m = 0; m < width; m++)
        {
            var best = front.Min(i => points[i][m]);
            var extent = front.Max(i => points[i][m]) - best;
            if (!(extent > 0) || double.IsInfinity(extent))
            {
                continue;
            }

            for (var k = 0; k < front.Length; k++)
            {
                sums[k] += (points[front[k]][m] - best) / extent;
            }
        }

        return front[Array.IndexOf(sums, sums.Min())];
    }
}
