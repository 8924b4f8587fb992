namespace NasService.Bench;

/// <summary>One way of scoring a generation.</summary>
/// <param name="Name">What it does that the one before does not.</param>
/// <param name="Seconds">Of the whole generation, over the repeats.</param>
/// <param name="SpeedUp">Times faster than the plain path.</param>
/// <param name="Gain">Times faster than the path before.</param>
/// <param name="AccuracyChange">Largest difference of a candidate's accuracy from the path before, as a share of 1.</param>
internal sealed record EvaluateLever(string Name, Quantiles Seconds, double SpeedUp, double Gain, double AccuracyChange);
