namespace NasService.Core.Predictors;

/// <summary>A predictor with what it is for and how well it did where it had not looked.</summary>
/// <param name="Metric">The metric predicted.</param>
/// <param name="Predictor">Fitted on all rows.</param>
/// <param name="Scores">Out of fold: every row predicted by a model that had not seen it.</param>
/// <param name="Rows">Rows it was fitted on.</param>
public sealed record FittedPredictor(string Metric, IPredictor Predictor, PredictorScores Scores, int Rows);
