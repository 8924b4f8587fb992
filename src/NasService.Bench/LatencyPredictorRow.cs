namespace NasService.Bench;

/// <summary>One latency predictor on networks it has not seen.</summary>
/// <param name="Predictor">What it learned from.</param>
/// <param name="MedianErrorPercent">Median absolute error as a share of the measured latency.</param>
/// <param name="WorstErrorPercent">The largest.</param>
/// <param name="KendallTau">With the measured latencies.</param>
/// <param name="SignedFrontErrorPercent">Mean of predicted minus measured, over those that look best: below 0, the front is promised faster than it is.</param>
/// <param name="FrontPoints">How many those are.</param>
internal sealed record LatencyPredictorRow(
    string Predictor, double MedianErrorPercent, double WorstErrorPercent, double KendallTau, double SignedFrontErrorPercent, int FrontPoints);
