using NasService.Core.Evaluations;

namespace NasService.Core.Jobs;

/// <summary>A share of correct answers on the test set, with its 95 % confidence interval.</summary>
/// <param name="Value">0 to 1.</param>
/// <param name="Samples">Images it was counted on.</param>
/// <param name="Ci95Low">Lower end of the interval.</param>
/// <param name="Ci95High">Its upper end.</param>
public sealed record TestAccuracy(double Value, int Samples, double Ci95Low, double Ci95High)
{
    /// <summary>With Wilson's interval.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No samples, or more correct answers than samples.</exception>
    public static TestAccuracy Of(int correct, int samples)
    {
        var (low, high) = BinomialInterval.Wilson95(correct, samples);
        return new TestAccuracy((double)correct / samples, samples, low, high);
    }
}
