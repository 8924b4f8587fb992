namespace NasService.Core.Predictors.Transfer;

/// <summary>A transferred predictor as it is written: it holds all it needs, and its source may be gone.</summary>
/// <param name="Family">Always <c>transferred</c>.</param>
/// <param name="SourceFamily">Of the source; null: there is none.</param>
/// <param name="Source">Its parameters.</param>
/// <param name="PredictorFamily">Of what learned the difference.</param>
/// <param name="Predictor">Its parameters.</param>
internal sealed record TransferredParameters(string Family, string? SourceFamily, string? Source, string PredictorFamily, string Predictor);
