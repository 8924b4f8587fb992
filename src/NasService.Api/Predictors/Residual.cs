namespace NasService.Api.Predictors;

/// <summary>A prediction and what it was of.</summary>
internal sealed record Residual(int Index, int Round, double Predicted, double Spread, double Measured);
