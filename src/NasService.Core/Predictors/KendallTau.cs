namespace NasService.Core.Predictors;

/// <summary>Rank agreement of two lists: Kendall's tau-b, which corrects for ties (Kendall 1945), by merge sort (Knight 1966).</summary>
public static class KendallTau
{
    /// <summary>
    /// Two lists of n numbers to -1..1: concordant minus discordant pairs over the geometric mean of the pairs not tied in each. 0 if either list is constant
    /// or has fewer than two numbers: no order, no agreement. Infinities order as usual. O(n log n).
    /// </summary>
    /// <exception cref="ArgumentException">Lengths differ, or NaN.</exception>
    public static double Of(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        if (a.Length != b.Length)
        {
            throw new ArgumentException($"Expected {a.Length} numbers, got {b.Length}.", nameof(b));
        }

        if (HasNaN(a) || HasNaN(b))
        {
            throw new ArgumentException("Expected numbers, got NaN.");
        }

        var pairs = new (double A, double B)[a.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = (a[i], b[i]);
        }

        Array.Sort(pairs);
        var second = Array.ConvertAll(pairs, p => p.B);
        var all = Pairs(a.Length);
        var tiedA = TiedPairs(Array.ConvertAll(pairs, p => p.A));
        var tiedBoth = TiedPairs(pairs);
        var discordant = CountInversions(second, new double[second.Length]);
        var tiedB = TiedPairs(second);
        var score = all - tiedA - tiedB + tiedBoth - (2 * discordant);
        var scale = Math.Sqrt(all - tiedA) * Math.Sqrt(all - tiedB);
        return scale > 0 ? Math.Clamp(score / scale, -1, 1) : 0;
    }

    private static bool HasNaN(ReadOnlySpan<double> values)
    {
        foreach (var v in values)
        {
            if (double.IsNaN(v))
            {
                return true;
            }
        }

        return false;
    }

    private static long Pairs(long n) => n * (n - 1) / 2;

    private static long TiedPairs<T>(T[] sorted)
        where T : IEquatable<T>
    {
        long tied = 0;
        for (var start = 0; start < sorted.Length;)
        {
            var end = start + 1;
            while (end < sorted.Length && sorted[end].Equals(sorted[start]))
            {
                end++;
            }

            tied += Pairs(end - start);
            start = end;
        }

        return tied;
    }

    // Sorts values; returns how many pairs stood in the wrong order.
    private static long CountInversions(Span<double> values, Span<double> space)
    {
        if (values.Length < 2)
        {
            return 0;
        }

        var half = values.Length / 2;
        var count = CountInversions(values[..half], space[..half]) + CountInversions(values[half..], space[half..]);
        var (i, j) = (0, half);
        for (var k = 0; k < values.Length; k++)
        {
            if (j == values.Length || (i < half && values[i] <= values[j]))
            {
                space[k] = values[i++];
            }
            else
            {
                space[k] = values[j++];
                count += half - i;
            }
        }

        space.CopyTo(values);
        return count;
    }
}
