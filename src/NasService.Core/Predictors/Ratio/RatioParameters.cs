namespace NasService.Core.Predictors.Ratio;

/// <summary>A ratio predictor as it is written.</summary>
/// <param name="Family">The family's name.</param>
/// <param name="Base">Null: a target was not positive, and the predictor is one of the targets themselves.</param>
/// <param name="Noise">How the noise of a ratio depends on the sum.</param>
/// <param name="Predictor">Parameters of the Gaussian process.</param>
internal sealed record RatioParameters(string Family, AdditiveBase? Base, NoiseTrend Noise, string Predictor);
