namespace NasService.Core.Latency;

/// <summary>Distribution-free confidence interval of a median: two order statistics of the sample.</summary>
public static class MedianInterval
{
    // Above this the normal approximation of the binomial is within one rank of the exact one.
    private const int ExactUpTo = 70;

    private const double Z95 = 1.959963984540054;

    /// <summary>
    /// 0-based ranks (low, high) in the ascending sample that bracket the median with a confidence of 95 % or more.
    /// </summary>
    /// <remarks>
    /// The exact ranks are the innermost symmetric pair with P(low &lt; B(n, 1/2) &lt;= high) of 0.95 or more; above 70 samples
    /// low = floor(n/2 - 0.98 sqrt n) and high = ceil(n/2 + 1 + 0.98 sqrt n), 1-based. Under 6 samples no pair reaches 95 %: the ends are returned.
    /// Le Boudec, Performance Evaluation of Computer and Communication Systems, section 2.2 and table A.1.
    /// </remarks>
    /// <param name="count">Sample size, 1 or more.</param>
    public static (int Low, int High) Ranks(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return count <= ExactUpTo ? Exact(count) : Approximate(count);
    }

    private static (int Low, int High) Approximate(int count)
    {
        var half = Z95 * Math.Sqrt(count) / 2;
        var low = (int)Math.Floor((count / 2.0) - half) - 1;
        var high = (int)Math.Ceiling((count / 2.0) + 1 + half) - 1;
        return (Math.Max(low, 0), Math.Min(high, count - 1));
    }

    private static (int Low, int High) Exact(int count)
    {
        // The tail P(B <= low) must stay within 2.5 % on each side.
        var probability = Math.Pow(0.5, count);
        var tail = 0.0;
        var low = -1;
        for (var k = 0; k < count / 2; k++)
        {
            tail += probability;
            if (tail > 0.025)
            {
                break;
            }

            low = k;
            probability *= (count - k) / (double)(k + 1);
        }

        low = Math.Max(low, 0);
        return (low, count - 1 - low);
    }
}
