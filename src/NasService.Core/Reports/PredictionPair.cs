namespace NasService.Core.Reports;

/// <summary>What a predictor said before a candidate was evaluated, and what the evaluation found, in the metric's unit.</summary>
/// <param name="Index">The evaluation's.</param>
/// <param name="ArchitectureId">The candidate.</param>
/// <param name="Round">Round of the search; the predictor had seen the rounds before it only.</param>
/// <param name="Predicted">The mean predicted.</param>
/// <param name="Spread">One standard deviation around it, as the predictor believed.</param>
/// <param name="Measured">What came out.</param>
public sealed record PredictionPair(int Index, string ArchitectureId, int Round, double Predicted, double Spread, double Measured);
