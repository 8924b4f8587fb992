namespace NasService.Core.Metrics;

/// <summary>A value of a metric; it never travels without its samples and its interval.</summary>
/// <param name="Metric">Name of the <see cref="QualityMetric"/>.</param>
/// <param name="Value">In the metric's unit; finite.</param>
/// <param name="Samples">What it was taken over: pictures, say. 1 or more.</param>
/// <param name="Ci95Low">Lower end of the 95 % confidence interval.</param>
/// <param name="Ci95High">Its upper end.</param>
public sealed record QualityScore(string Metric, double Value, int Samples, double Ci95Low, double Ci95High)
{
    /// <summary>A share of correct answers, with Wilson's interval.</summary>
    /// <param name="metric">Name of the metric.</param>
    /// <param name="correct">0 to <paramref name="samples"/>.</param>
    /// <param name="samples">1 or more.</param>
    public static QualityScore OfShare(string metric, long correct, int samples)
    {
        var (low, high) = BinomialInterval.Wilson95(correct, samples);
        return new QualityScore(metric, (double)correct / samples, samples, low, high);
    }
}
