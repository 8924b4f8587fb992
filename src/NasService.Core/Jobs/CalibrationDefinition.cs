namespace NasService.Core.Jobs;

/// <summary>BN statistics and int8 ranges come from one fixed, un-augmented subset of the images trained on.</summary>
/// <param name="BatchNormImages">Images for BN statistics. Default 512: accuracies stay within 0.1 point of those with 2,000, in the mean (docs/benchmarks.md).</param>
/// <param name="RangeImages">Images for int8 ranges, the first of the former. Default 512.</param>
/// <param name="Ranges"><c>minmax</c>, <c>percentile</c> or <c>kl</c> (least Kullback-Leibler divergence). Default <c>percentile</c>.</param>
/// <param name="Percentile">Share of values inside the range, for <c>percentile</c>. Default 0.9999.</param>
public sealed record CalibrationDefinition(int BatchNormImages, int RangeImages, string Ranges, double Percentile)
{
    /// <summary>Whether BN statistics are computed anew for each sub-network; else all share the running averages that random sub-networks leave behind. Default true.</summary>
    public bool Recalibrates { get; init; } = true;

    /// <summary>Whether blocks between maps and tokens get the int8 scheme by which their outputs err least; else the ranges as they are
    /// estimated. Default true.</summary>
    public bool ChoosesBridges { get; init; } = true;

    /// <summary>The settings as one word, kept with every evaluation.</summary>
    public string Key => FormattableString.Invariant($"bn{BatchNormImages}{(Recalibrates ? "" : "shared")};{Ranges}{RangeImages}@{Percentile}")
        + (ChoosesBridges ? "" : ";bridges-fixed");
}
