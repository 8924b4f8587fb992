namespace NasService.Core.Pareto;

/// <summary>The one rule for input shared by this folder: n vectors of m objectives, minimised.</summary>
internal static class ObjectiveVectors
{
    /// <summary>Returns m (0 when there are no vectors).</summary>
    /// <exception cref="ArgumentException">Vectors differ in length, are empty, or hold NaN, which has no place in an order.</exception>
    public static int Check(IReadOnlyList<double[]> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var width = points.Count == 0 ? 0 : points[0].Length;
        for (var i = 0; i < points.Count; i++)
        {
            var p = points[i];
            if (p.Length != width || width == 0)
            {
                throw new ArgumentException($"Expected {Math.Max(width, 1)} objectives in vector {i}, got {p.Length}.", nameof(points));
            }

            foreach (var v in p)
            {
                if (double.IsNaN(v))
                {
                    throw new ArgumentException($"Vector {i} holds NaN; expected numbers or infinities.", nameof(points));
                }
            }
        }

        return width;
    }

    /// <summary>Whether <paramref name="a"/> is nowhere worse and somewhere better than <paramref name="b"/>.</summary>
    public static bool Dominates(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var better = false;
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] > b[i])
            {
                return false;
            }

            better |= a[i] < b[i];
        }

        return better;
    }

    /// <summary>Indices in ascending lexicographic order of the vectors, equal vectors by index.</summary>
    public static int[] LexicographicOrder(IReadOnlyList<double[]> points)
    {
        var n = points.Count;
        var order = new int[n];
        var first = new double[n];
        for (var i = 0; i < n; i++)
        {
            order[i] = i;
            first[i] = points[i][0];
        }

        // Sorting primitive keys is several times faster than a comparer; only runs of equal keys need one.
        Array.Sort(first, order);
        var comparer = Comparer<int>.Create((a, b) =>
        {
            var c = points[a].AsSpan().SequenceCompareTo(points[b]);
            return c != 0 ? c : a.CompareTo(b);
        });
        for (var start = 0; start < n;)
        {
            var end = start + 1;
            while (end < n && first[end] == first[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                Array.Sort(order, start, end - start, comparer);
            }

            start = end;
        }

        return order;
    }
}
