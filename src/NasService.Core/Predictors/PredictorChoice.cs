namespace NasService.Core.Predictors;

/// <summary>Which family suits a metric, and how well it did out of fold.</summary>
/// <param name="Family">To fit on all rows.</param>
/// <param name="Scores">Out of fold.</param>
public sealed record PredictorChoice(IPredictorFamily Family, PredictorScores Scores);
