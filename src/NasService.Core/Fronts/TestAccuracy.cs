using System.Collections.Immutable;
using NasService.Core.Evaluations;

namespace NasService.Core.Fronts;

/// <param name="Value">Share of correct answers.</param>
/// <param name="Samples">Images it was counted on.</param>
/// <param name="Ci95">Lower and upper end of the 95 % confidence interval.</param>
public sealed record TestAccuracy(double Value, int Samples, ImmutableArray<double> Ci95)
{
    /// <summary>The share <paramref name="correct"/> / <paramref name="samples"/> with Wilson's interval.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No samples, or more correct answers than samples.</exception>
    public static TestAccuracy FromCounts(int correct, int samples)
    {
        var (low, high) = BinomialInterval.Wilson95(correct, samples);
        return new TestAccuracy((double)correct / samples, samples, [low, high]);
    }
}
