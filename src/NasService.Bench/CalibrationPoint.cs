namespace NasService.Bench;

/// <summary>What a number of BN calibration images does to accuracies, as shares of 1, against the largest number tried.</summary>
internal sealed record CalibrationPoint(int Images, double MeanAccuracy, double MeanChange, double MedianChange, double LargestChange)
{
    /// <param name="images">How many.</param>
    /// <param name="accuracies">Of the candidates; one or more.</param>
    /// <param name="most">Of the same with the largest number of images.</param>
    public static CalibrationPoint Of(int images, double[] accuracies, double[] most)
    {
        var changes = accuracies.Zip(most, (a, b) => Math.Abs(a - b)).ToArray();
        return new CalibrationPoint(images, accuracies.Average(), changes.Average(), Quantiles.Of(changes).Median, changes.Max());
    }
}
