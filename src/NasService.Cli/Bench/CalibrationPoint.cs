namespace NasService.Cli.Bench;

/// <summary>What a number of BN calibration images does to accuracies, as shares of 1, against the largest number tried.</summary>
internal sealed record CalibrationPoint(int Images, double MeanAccuracy, double MeanChange, double LargestChange);
