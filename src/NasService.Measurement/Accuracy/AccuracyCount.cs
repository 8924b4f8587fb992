using NasService.Core.Evaluations;

namespace NasService.Measurement.Accuracy;

/// <summary>Correct answers out of a number of images.</summary>
public sealed record AccuracyCount(int Correct, int Samples)
{
    /// <summary>Between 0 and 1; NaN of no images.</summary>
    public double Share => (double)Correct / Samples;

    /// <summary>Wilson's 95 % interval of the share.</summary>
    public (double Low, double High) Interval95 => BinomialInterval.Wilson95(Correct, Samples);
}
