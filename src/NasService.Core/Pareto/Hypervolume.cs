namespace NasService.Core.Pareto;

/// <summary>
/// Exact hypervolume: the measure of what a set of vectors dominates up to a reference point. Minimises every objective; larger is better.
/// A vector counts only where it is strictly better than the reference in every objective; the others, and dominated or equal ones, add nothing.
/// A vector at minus infinity makes the volume plus infinity. NaN and an infinite reference are rejected; no vectors: 0.
/// </summary>
public static class Hypervolume
{
    /// <summary>
    /// n vectors of m objectives. O(n log n) for m up to 2; for m = 3 a sweep over the third objective with a staircase of the first two
    /// (Fonseca et al. 2006, dimension sweep), O(n log n) plus moving memory; from 4 on slices, O(n^(m-2) log n).
    /// </summary>
    /// <exception cref="ArgumentException">NaN, an infinite reference, or lengths that differ.</exception>
    public static double Of(IReadOnlyList<double[]> points, ReadOnlySpan<double> reference)
    {
        var width = ObjectiveVectors.Check(points);
        foreach (var r in reference)
        {
            if (!double.IsFinite(r))
            {
                throw new ArgumentException($"Expected a finite reference point, got {r}.", nameof(reference));
            }
        }

        if (width == 0)
        {
            return 0;
        }

        if (width != reference.Length)
        {
            throw new ArgumentException($"Expected a reference point of {width} objectives, got {reference.Length}.", nameof(reference));
        }

        var inside = new List<double[]>(points.Count);
        foreach (var p in points)
        {
            if (StrictlyBelow(p, reference))
            {
                if (p.AsSpan().Contains(double.NegativeInfinity))
                {
                    return double.PositiveInfinity;
                }

                inside.Add(p);
            }
        }

        return Measure(inside, reference.ToArray(), width);
    }

    private static double Measure(List<double[]> points, double[] reference, int width)
    {
        if (points.Count == 0)
        {
            return 0;
        }

        return width switch
        {
            1 => reference[0] - points.Min(p => p[0]),
            2 => Area(points, reference[0], reference[1]),
            _ => Slices(points, reference, width),
        };
    }

    private static double Area(List<double[]> points, double referenceX, double referenceY)
    {
        var xs = new double[points.Count];
        var ys = new double[points.Count];
        for (var i = 0; i < xs.Length; i++)
        {
            xs[i] = points[i][0];
            ys[i] = points[i][1];
        }

        Array.Sort(xs, ys);
        double area = 0;
        var ceiling = referenceY;
        for (var i = 0; i < xs.Length; i++)
        {
            if (ys[i] < ceiling)
            {
                area += (referenceX - xs[i]) * (ceiling - ys[i]);
                ceiling = ys[i];
            }
        }

        return area;
    }

    private static double Slices(List<double[]> points, double[] reference, int width)
    {
        var last = width - 1;
        points.Sort((a, b) => a[last].CompareTo(b[last]));
        var staircase = width == 3 ? new Staircase(reference[0], reference[1]) : null;
        var seen = new List<double[]>();
        double volume = 0;
        for (var i = 0; i < points.Count; i++)
        {
            staircase?.Add(points[i][0], points[i][1]);
            seen.Add(points[i]);
            var next = i + 1 < points.Count ? points[i + 1][last] : reference[last];
            if (next > points[i][last])
            {
                var slice = staircase?.Area ?? Measure([.. seen], reference, last);
                volume += slice * (next - points[i][last]);
            }
        }

        return volume;
    }

    private static bool StrictlyBelow(double[] p, ReadOnlySpan<double> reference)
    {
        for (var i = 0; i < p.Length; i++)
        {
            if (!(p[i] < reference[i]))
            {
                return false;
            }
        }

        return true;
    }
}
