namespace NasService.Core.Metrics;

/// <summary>Confidence interval of a share (of correct answers, say).</summary>
public static class BinomialInterval
{
    private const double Z95 = 1.959963984540054;

    /// <summary>
    /// The 95 % interval by Wilson's score method, without continuity correction; both ends lie in [0, 1].
    /// Newcombe, Statistics in Medicine 17 (1998) 857, method 3.
    /// </summary>
    /// <param name="successes">0 to <paramref name="samples"/>.</param>
    /// <param name="samples">1 or more.</param>
    public static (double Low, double High) Wilson95(long successes, long samples)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, samples);

        const double Z2 = Z95 * Z95;
        var share = (double)successes / samples;
        var centre = share + (Z2 / (2 * samples));
        var spread = Z95 * Math.Sqrt((share * (1 - share) / samples) + (Z2 / (4.0 * samples * samples)));
        var scale = 1 + (Z2 / samples);

        // At 0 and at all successes the end is exact in theory and off by a rounding in floating point.
        var low = successes == 0 ? 0 : (centre - spread) / scale;
        var high = successes == samples ? 1 : (centre + spread) / scale;
        return (low, high);
    }
}
